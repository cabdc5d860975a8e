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

const readEncoding = (accepted: string): Encoding | undefined => {
  const taken = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...rest] = part.toLowerCase().split(';');
      const weight = rest.map((each) => /^\s*q\s*=(.*)/.exec(each)?.[1]).find(Boolean);
      return [name.trim(), Number(weight ?? 1)] as const;
    }),
  );
  return ENCODINGS.find((encoding) => (taken.get(encoding) ?? taken.get('*') ?? 0) > 0);
};

/** Browsers say it in a handful of ways; what others say is read each time, so that nobody can fill the memory with it. */
const MOST_KNOWN = 50;
const known = new Map<string, Encoding | undefined>();

/** The best encoding that an Accept-Encoding header takes; undefined for the bytes as they are (RFC 9110, 12.5.3). */
export const encodingFor = (accepted: string | undefined): Encoding | undefined => {
  if (!accepted || known.has(accepted)) return known.get(accepted ?? '');
  const encoding = readEncoding(accepted);
  if (known.size < MOST_KNOWN) known.set(accepted, encoding);
  return encoding;
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

/** An answer as bytes that anybody may get, whole with its headers: each way of compressing it is gone once, when it is first asked for. */
export class KeptResponse {
  readonly etag: string;
  private readonly headers: Readonly<Record<string, string>>;
  private readonly unchanged: Outgoing;
  private readonly plain: Outgoing;
  private readonly forms = new Map<Encoding, Outgoing | Promise<Outgoing>>();

  constructor(
    private readonly bytes: Buffer,
    headers: Readonly<Record<string, string>>,
  ) {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    // Weak: the same content, whichever way it is compressed.
    this.etag = `W/"${hash}"`;
    const vary = [headers.vary, 'accept-encoding'].filter(Boolean).join(', ');
    this.headers = { ...headers, etag: this.etag, vary };
    this.unchanged = { status: 304, headers: this.headers, body: undefined };
    this.plain = this.whole(bytes);
  }

  /** Bytes that it may take in memory: itself, and about half of it again in its other forms. */
  get size(): number {
    return Math.ceil(this.bytes.length * 1.5) + 1_000;
  }

  /** A promise only where it must be compressed first: most that is asked for is there. */
  answer({ acceptEncoding, ifNoneMatch }: Asked): Outgoing | Promise<Outgoing> {
    if (ifNoneMatch !== undefined && this.isKnown(ifNoneMatch)) return this.unchanged;
    const encoding = this.bytes.length < WORTH_IT ? undefined : encodingFor(acceptEncoding);
    return encoding ? this.form(encoding) : this.plain;
  }

  private whole(body: Buffer, encoding?: Encoding): Outgoing {
    return {
      status: 200,
      headers: {
        ...this.headers,
        'content-length': String(body.length),
        ...(encoding ? { 'content-encoding': encoding } : {}),
      },
      body,
    };
  }

  /** RFC 9110, 13.1.2: weak comparison, and `*` for anything. */
  private isKnown(ifNoneMatch: string): boolean {
    return ifNoneMatch
      .split(',')
      .map((tag) => tag.trim())
      .some((tag) => tag === '*' || tag === this.etag || `W/${tag}` === this.etag);
  }

  private form(encoding: Encoding): Outgoing | Promise<Outgoing> {
    const found = this.forms.get(encoding);
    if (found) return found;
    const made = compress[encoding](this.bytes).then((body) => {
      const form = this.whole(body, encoding);
      this.forms.set(encoding, form);
      return form;
    });
    this.forms.set(encoding, made);
    return made;
  }
}
