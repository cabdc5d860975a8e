/** Injection token of the process's pino logger. Logs hold routes, codes and counts: never words, contacts, secrets or addresses. */
export const LOGGER = Symbol('Logger');
