import { createHash, createHmac } from 'node:crypto';

/** Who asks a store of the S3 shape, and in which of its regions. */
export interface S3Account {
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** A request as it is signed: names of headers in small letters, the path already encoded. */
export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly payloadHash: string;
}

const SCHEME = 'AWS4-HMAC-SHA256';

export const sha256 = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer =>
  createHmac('sha256', key).update(data).digest();

/** As RFC 3986 has it: more is encoded than a browser encodes. */
export const encoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

export const queryOf = (query: S3Request['query']): string =>
  Object.entries(query)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
    .sort()
    .join('&');

/** `20261128T060000Z` */
export const stampOf = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** The header `authorization` of a request (AWS Signature Version 4): whoever changes any of it on the way is found out. */
export const authorizationOf = (request: S3Request, account: S3Account, at: Date): string => {
  const { region, accessKey, secretKey } = account;
  const stamp = stampOf(at);
  const day = stamp.slice(0, 8);
  const headers = Object.entries(request.headers).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = headers.map(([name]) => name).join(';');
  const canonical = [
    request.method,
    request.path,
    queryOf(request.query),
    ...headers.map(([name, value]) => `${name}:${value.trim()}`),
    '',
    names,
    request.payloadHash,
  ].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = [SCHEME, stamp, scope, sha256(canonical)].join('\n');
  const key = [day, region, 's3', 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretKey}`);
  const signature = hmac(key as Buffer, toSign).toString('hex');
  return `${SCHEME} Credential=${accessKey}/${scope},SignedHeaders=${names},Signature=${signature}`;
};
