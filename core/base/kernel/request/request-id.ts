import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What names one request from the door on: of chance alone, so it says nothing of anybody. */
type Asked = string | ReadonlyMap<string, string>;
const current = new AsyncLocalStorage<Asked>();

/** Long enough that two are never the same, and nothing that a header or a line of the log could be broken by. */
const SHAPE = /^[\w.-]{8,64}$/;

/** The name of a request that comes in: what a trusted proxy gave it, or a new one. */
export const requestIdFrom = (given: string | string[] | undefined, isTrusted: boolean): string =>
  isTrusted && typeof given === 'string' && SHAPE.test(given) ? given : randomUUID();

/** Does something for one request. */
export const underRequest = <T>(id: string, work: () => T): T => current.run(id, work);

/** Does something for many: each subject has come by a request of its own. */
export const underRequests = <T>(bySubject: ReadonlyMap<string, string>, work: () => T): T =>
  current.run(bySubject, work);

/** For which request something is done now, or done about this subject; undefined for what the clock does. */
export const requestIdOf = (subjectId?: string): string | undefined => {
  const asked = current.getStore();
  if (asked === undefined || typeof asked === 'string') return asked;
  if (subjectId !== undefined) return asked.get(subjectId);
  return asked.size === 1 ? [...asked.values()][0] : undefined;
};
