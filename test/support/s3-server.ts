import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A store that speaks the shape of S3 in memory, and believes no request whose signature it cannot make itself. */
export interface S3Server {
  /** Of its one bucket. */
  readonly address: string;
  readonly files: Map<string, { readonly bytes: Buffer; readonly at: Date }>;
  /** The next so many requests are answered with 503. */
  busy: number;
  /** Requests so far that were answered otherwise. */
  answered: number;
  close(): Promise<void>;
}

export const S3_ACCOUNT = { region: 'ap-northeast-1', accessKey: 'tests', secretKey: 'a secret' };
const BUCKET = 'photos';
/** Names of a page, so that more than one has to be asked for. */
const PAGE = 2;

const hex = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer =>
  createHmac('sha256', key).update(data).digest();

/** The signature as the server makes it, from what arrived. */
const isSigned = ({ method = '', url = '', headers }: IncomingMessage, body: Buffer): boolean => {
  const said =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request,SignedHeaders=([^,]+),Signature=(\w{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!said) return false;
  const [, key, day = '', region, names = '', signature] = said;
  if (key !== S3_ACCOUNT.accessKey || region !== S3_ACCOUNT.region) return false;
  if (
    !['host', 'x-amz-content-sha256', 'x-amz-date'].every((one) => names.split(';').includes(one))
  )
    return false;
  const payload = String(headers['x-amz-content-sha256']);
  if (payload !== hex(body)) return false;
  const [path = '', query = ''] = url.split('?');
  const sent = names.split(';').map((name) => `${name}:${String(headers[name]).trim()}\n`);
  const canonical = `${method}\n${path}\n${query.split('&').sort().join('&')}\n${sent.join('')}\n${names}\n${payload}`;
  const stamp = String(headers['x-amz-date']);
  if (!stamp.startsWith(day)) return false;
  const toSign = `AWS4-HMAC-SHA256\n${stamp}\n${day}/${region}/s3/aws4_request\n${hex(canonical)}`;
  const signing = hmac(
    hmac(hmac(hmac(`AWS4${S3_ACCOUNT.secretKey}`, day), region), 's3'),
    'aws4_request',
  );
  return hmac(signing, toSign).toString('hex') === signature;
};

const error = (code: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>x</Message></Error>`;

const bodyOf = async (req: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of req as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

export const startS3 = async (): Promise<S3Server> => {
  const files: S3Server['files'] = new Map();
  const list = (asked: URLSearchParams): string => {
    const after = asked.get('continuation-token') ?? '';
    const names = [...files.keys()].sort().filter((name) => name > after);
    const page = names.slice(0, PAGE);
    const found = page.map(
      (name) =>
        `<Contents><Key>${name}</Key><LastModified>${files.get(name)?.at.toISOString()}</LastModified></Contents>`,
    );
    const more = names.length > PAGE;
    const next = more ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${found.join('')}${next}</ListBucketResult>`;
  };
  const answer = (req: IncomingMessage, body: Buffer): [number, string | Buffer] => {
    if (!isSigned(req, body)) return [403, error('SignatureDoesNotMatch')];
    const url = new URL(req.url ?? '', 'http://s3');
    const [, bucket, name] = url.pathname.split('/');
    if (bucket !== BUCKET) return [404, error('NoSuchBucket')];
    if (!name)
      return url.searchParams.get('list-type') === '2'
        ? [200, list(url.searchParams)]
        : [400, error('InvalidRequest')];
    const found = files.get(name);
    switch (req.method) {
      case 'PUT':
        files.set(name, { bytes: body, at: new Date() });
        return [200, ''];
      case 'DELETE':
        files.delete(name);
        return [204, ''];
      case 'GET':
        return found ? [200, found.bytes] : [404, error('NoSuchKey')];
      default:
        return [405, error('MethodNotAllowed')];
    }
  };
  const server = createServer(async (req, res) => {
    const body = await bodyOf(req);
    if (running.busy > 0) {
      running.busy--;
      res.writeHead(503).end(error('SlowDown'));
      return;
    }
    running.answered++;
    const [status, said] = answer(req, body);
    res.writeHead(status).end(status === 204 ? undefined : said);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const running: S3Server = {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${BUCKET}`,
    files,
    busy: 0,
    answered: 0,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return running;
};
