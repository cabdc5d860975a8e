import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}
export interface Heard {
  /** 0: no answer came at all; then `text` says why. */
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly ms: number;
}
export type Ask = (asked: Asked) => Promise<Heard>;

/** Whoever has waited so long takes it that nobody answers. */
const PATIENCE_MS = 20_000;

/**
 * Asks one site by plain HTTP: no header is added or refused, as `fetch` would, because here the wrong ones matter.
 * Connections are kept, as many as are asked for.
 */
export const askingAt = (site: string, connections: number): { readonly ask: Ask; end(): void } => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(site);
  const askBy = (by: Agent | false, one: Asked): Promise<Heard> =>
    new Promise((resolve) => {
      const { method, path, headers = {}, body } = one;
      const began = performance.now();
      const nothing = (why: Error & { code?: string }) =>
        resolve({
          // Headers too long to be read are told in a body, also to HEAD, which nobody could read either.
          status: method === 'HEAD' && why.code?.startsWith('HPE_') ? 431 : 0,
          headers: {},
          text: why.message,
          ms: performance.now() - began,
        });
      try {
        const asked = request({ agent: by, hostname, port, method, path, headers: { ...headers } });
        asked.setTimeout(PATIENCE_MS, () => asked.destroy());
        // A kept connection may be closed in the moment in which it is used again: nobody heard that request.
        asked.on('error', (why: Error & { code?: string }) =>
          by && asked.reusedSocket ? resolve(askBy(false, one)) : nothing(why),
        );
        asked.on('response', (answer) => {
          const parts: Buffer[] = [];
          answer.on('data', (part: Buffer) => parts.push(part)).on('error', nothing);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              headers: answer.headers,
              text: Buffer.concat(parts).toString('utf8'),
              ms: performance.now() - began,
            }),
          );
        });
        asked.end(body);
      } catch {
        // What node's own client refuses to send never reaches a server.
        resolve({ status: -1, headers: {}, text: '', ms: 0 });
      }
    });
  return { ask: (one) => askBy(agent, one), end: () => agent.destroy() };
};

/** The header of whoever holds a secret. A phrase has letters that no header carries: sent as it is, it would reach no server. */
export const holding = (secret: string): { authorization: string } => ({
  authorization: `Receipt ${encodeURIComponent(secret)}`,
});

/** JSON as a body with its type. */
export const json = (
  body: unknown,
): { headers: { 'content-type': string; 'content-length': string }; body: string } => {
  const text = JSON.stringify(body);
  const length = String(Buffer.byteLength(text));
  return { headers: { 'content-type': 'application/json', 'content-length': length }, body: text };
};

/** The code of a refusal; empty where the answer is none. */
export const codeOf = ({ text }: Pick<Heard, 'text'>): string => {
  try {
    return String((JSON.parse(text) as { code?: unknown }).code ?? '');
  } catch {
    return '';
  }
};

/** Does `work` with each, so many at the same time. */
export const eachOf = async <T>(
  items: Iterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const rest = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
    }),
  );
};
