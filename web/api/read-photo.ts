import { type AskWith, type Operation, requestOf } from '../../core/contract/index.js';
import { type ApiOptions, headersOf } from './client.js';

const TIMEOUT = 10_000;

/** A picture is shown as a picture and as nothing else, by this site alone, and kept by nobody. */
const HEADERS = {
  'content-disposition': 'inline; filename="photo.jpg"',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'cache-control': 'private, no-store',
} as const;

/** Asks for a picture; what is none is "not found", without a word of why. */
export type ReadPhoto = <O extends Operation>(op: O, ...ask: AskWith<O>) => Promise<Response>;

/** One visitor's way to pictures. */
export const createReadPhoto =
  (options: ApiOptions): ReadPhoto =>
  async (op, ...ask) => {
    const { path, headers } = requestOf(op, ...ask);
    const answer = await fetch(new URL(path, options.baseUrl), {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { ...headersOf(options), ...headers },
    }).catch(() => undefined);
    if (!answer?.ok || !op.media)
      return new Response(null, { status: answer?.status ?? 503, headers: HEADERS });
    return new Response(answer.body, { headers: { ...HEADERS, 'content-type': op.media } });
  };
