import { EngineTrouble } from '../../jobs/translating/index.js';

/** More than any answer needs. */
const MOST_BYTES = 4_000_000;
/** Nobody is left alone for longer because of what an answer says. */
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A value is sent as JSON, parameters as a form. */
  readonly body: object | URLSearchParams;
  readonly timeoutMs: number;
}

/** `Retry-After`: seconds or a day and time; undefined where it says nothing that can be read. */
const retryAfterOf = (headers: Headers): number | undefined => {
  const said = headers.get('retry-after')?.trim();
  if (!said) return undefined;
  const ms = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - Date.now();
  return Number.isFinite(ms) && ms >= 0 ? Math.min(ms, LONGEST_WAIT_MS) : undefined;
};

const troubleOf = ({ status, headers }: Response): EngineTrouble => {
  const retryAfter = retryAfterOf(headers);
  if (status === 429) return new EngineTrouble('busy', retryAfter);
  if (status === 456) return new EngineTrouble('quota');
  if (status === 401 || status === 403) return new EngineTrouble('key');
  if (status >= 400 && status < 500) return new EngineTrouble('refused');
  // A redirect too: the key and the text go nowhere else than the city has said.
  return new EngineTrouble('down', retryAfter);
};

const textOf = async (answer: Response): Promise<string> => {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of answer.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) throw new EngineTrouble('odd');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
};

/** Asks an engine over HTTP and gives the JSON of its answer. Rejects with an `EngineTrouble` and nothing else. */
export const askEngine = async ({
  url,
  headers = {},
  body,
  timeoutMs,
}: Question): Promise<unknown> => {
  const isForm = body instanceof URLSearchParams;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: {
        accept: 'application/json',
        ...(isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: isForm ? body : JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      throw troubleOf(answer);
    }
    return JSON.parse(await textOf(answer));
  } catch (error) {
    if (error instanceof EngineTrouble) throw error;
    const { name } = error as Error;
    // No answer, an end in the middle of one, or a page of a proxy in its place.
    throw new EngineTrouble(name === 'TimeoutError' ? 'silent' : 'down');
  }
};
