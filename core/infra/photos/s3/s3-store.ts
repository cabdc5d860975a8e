import { setTimeout as pause } from 'node:timers/promises';
import { FileStore, type StoredFile } from '../../../records/photos/index.js';
import { isFileName } from '../file-name.js';
import { errorCodeIn, listingIn } from './s3-listing.js';
import {
  authorizationOf,
  encoded,
  queryOf,
  type S3Account,
  type S3Request,
  sha256,
  stampOf,
} from './signature-v4.js';

/** A bucket by its address, such as `https://s3.example.jp/photos`, with whose it is. */
export interface S3Bucket extends S3Account {
  readonly address: string;
}

/** Milliseconds for one answer. */
const LIMIT_MS = 20_000;
const TRIES = 3;
/** Milliseconds before a second try; twice as long before the third. */
const WAIT_MS = 200;
/** Of an answer; photos are far smaller. */
const MOST_BYTES = 32 * 1024 * 1024;

type Asked = Pick<S3Request, 'method'> & {
  readonly name?: string;
  readonly query?: S3Request['query'];
  readonly body?: Buffer;
};

/**
 * Files in a store that speaks the shape of S3, whoever runs it: a bucket addressed by its path, four requests, each signed.
 * What a store says is acknowledged by it is kept: its 200 is our "on the disk".
 */
export class S3Store extends FileStore {
  private readonly url: URL;

  constructor(
    private readonly bucket: S3Bucket,
    private readonly now: () => Date,
    private readonly limitMs = LIMIT_MS,
  ) {
    super();
    this.url = new URL(bucket.address);
  }

  override async put(name: string, bytes: Buffer): Promise<void> {
    const answer = await this.ask({ method: 'PUT', name: nameOf(name), body: bytes });
    if (answer.status !== 200) throw await refused(answer);
    await answer.body?.cancel();
  }

  override async get(name: string): Promise<Buffer | undefined> {
    const answer = await this.ask({ method: 'GET', name: nameOf(name) });
    if (answer.status === 200) return bytesOf(answer);
    const error = await refused(answer);
    // Only a file that is not there: of a bucket that is not there nobody must believe that it is empty.
    if (error.message.endsWith('NoSuchKey')) return undefined;
    throw error;
  }

  override async drop(name: string): Promise<void> {
    const answer = await this.ask({ method: 'DELETE', name: nameOf(name) });
    if (answer.status === 204 || answer.status === 200) return void (await answer.body?.cancel());
    const error = await refused(answer);
    if (!error.message.endsWith('NoSuchKey')) throw error;
  }

  override async *all(): AsyncIterable<StoredFile> {
    let next: string | undefined;
    do {
      const query = {
        'list-type': '2',
        ...(next ? { 'continuation-token': next } : {}),
      };
      const answer = await this.ask({ method: 'GET', query });
      if (answer.status !== 200) throw await refused(answer);
      const listing = listingIn(String(await bytesOf(answer)));
      for (const file of listing.files) if (isFileName(file.name)) yield file;
      next = listing.next;
    } while (next);
  }

  /** Asks again where the store is busy or gone for a moment: each of the four may be repeated. */
  private async ask(asked: Asked): Promise<Response> {
    for (let tries = 1; ; tries++) {
      try {
        const answer = await this.once(asked);
        if (answer.status < 500 || tries === TRIES) return answer;
        await answer.body?.cancel();
      } catch (error) {
        if (tries === TRIES)
          throw new Error('The store of photos cannot be reached', { cause: error });
      }
      await pause(WAIT_MS * 2 ** (tries - 1));
    }
  }

  private once({ method, name, query = {}, body }: Asked): Promise<Response> {
    const at = this.now();
    const folder = this.url.pathname.replace(/\/+$/, '');
    const path = name === undefined ? folder || '/' : `${folder}/${encoded(name)}`;
    const payloadHash = sha256(body ?? '');
    const headers = {
      host: this.url.host,
      'x-amz-content-sha256': payloadHash,
      'x-amz-date': stampOf(at),
    };
    const authorization = authorizationOf(
      { method, path, query, headers, payloadHash },
      this.bucket,
      at,
    );
    const { host: _host, ...sent } = headers;
    const asking = queryOf(query);
    return fetch(`${this.url.origin}${path}${asking ? `?${asking}` : ''}`, {
      method,
      headers: { ...sent, authorization },
      ...(body ? { body: new Uint8Array(body) } : {}),
      redirect: 'error',
      signal: AbortSignal.timeout(this.limitMs),
    });
  }
}

/** Never a path: names come from our own ids. */
const nameOf = (name: string): string => {
  if (!isFileName(name)) throw new Error('That is no name of a stored file');
  return name;
};

const bytesOf = async (answer: Response): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new Error('The store of photos said too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** By number and code alone: what else it says may name who asked for what. */
const refused = async (answer: Response): Promise<Error> =>
  new Error(
    `The store of photos refused: ${answer.status} ${errorCodeIn(String(await bytesOf(answer)))}`,
  );
