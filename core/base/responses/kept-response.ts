import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Ways in which bytes go out, the smallest first. */
const ENCODINGS = ['br', 'gzip'] as const;
type Encoding = (typeof ENCODINGS)[number];

/** Fewer bytes than these are no smaller in another form. */
const WORTH_IT = 1_000;
/** Of 11: each step above takes twice as long for a hundredth of the size. A page is made anew whenever something is published. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

const compress: Readonly<Record<Encoding, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, BROTLI),
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** The best encoding that an Accept-Encoding header takes; undefined for the bytes as they are (RFC 9110, 12.5.3). */
export const encodingFor = (accepted: string | undefined): Encoding | undefined => {
  const taken = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', ...rest] = part.toLowerCase().split(';');
      const weight = rest.map((each) => /^\s*q\s*=(.*)/.exec(each)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)] as const;
    }),
  );
  return ENCODINGS.find((encoding) => (taken.get(encoding) ?? taken.get('*') ?? 0) > 0);
};

/** What answers a request, as it goes out. No body: the reader has these bytes already (304). */
export interface Outgoing {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
}

/** The conditions of a request under which bytes go out. */
export interface Asked {
  readonly acceptEncoding: string | undefined;
  readonly ifNoneMatch: string | undefined;
}

/** An answer as bytes that anybody may get: each way of compressing it is gone once, when it is first asked for. */
export class KeptResponse {
  readonly etag: string;
  private readonly forms = new Map<Encoding, Promise<Buffer>>();

  constructor(
    private readonly bytes: Buffer,
    private readonly headers: Readonly<Record<string, string>>,
  ) {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    // Weak: the same content, whichever way it is compressed.
    this.etag = `W/"${hash}"`;
  }

  /** Bytes that it may take in memory: itself, and about half of it again in its other forms. */
  get size(): number {
    return Math.ceil(this.bytes.length * 1.5) + 1_000;
  }

  async answer({ acceptEncoding, ifNoneMatch }: Asked): Promise<Outgoing> {
    const headers = {
      ...this.headers,
      etag: this.etag,
      vary: [this.headers.vary, 'accept-encoding'].filter(Boolean).join(', '),
    };
    if (this.isKnown(ifNoneMatch)) return { status: 304, headers, body: undefined };
    const encoding = this.bytes.length < WORTH_IT ? undefined : encodingFor(acceptEncoding);
    const body = encoding ? await this.form(encoding) : this.bytes;
    return {
      status: 200,
      headers: {
        ...headers,
        'content-length': String(body.length),
        ...(encoding ? { 'content-encoding': encoding } : {}),
      },
      body,
    };
  }

  /** RFC 9110, 13.1.2: weak comparison, and `*` for anything. */
  private isKnown(ifNoneMatch: string | undefined): boolean {
    return (ifNoneMatch ?? '')
      .split(',')
      .map((tag) => tag.trim())
      .some((tag) => tag === '*' || tag === this.etag || `W/${tag}` === this.etag);
  }

  private form(encoding: Encoding): Promise<Buffer> {
    const made = this.forms.get(encoding) ?? compress[encoding](this.bytes);
    this.forms.set(encoding, made);
    return made;
  }
}
