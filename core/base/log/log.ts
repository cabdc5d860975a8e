import { type Logger, pino } from 'pino';
import { requestIdOf } from '../kernel/index.js';

export type { Logger };

/** The log of a process: one line of JSON for each thing to be told, on the standard output, with the request that it is about. */
export const openLog = (level: string): Logger =>
  pino({
    level,
    base: undefined,
    mixin: () => {
      const request = requestIdOf();
      return request ? { request } : {};
    },
  });

/** That a process has started, whatever LOG_LEVEL says: whoever starts it waits for this line. */
export const sayReady = (what: string, at?: string): void =>
  console.log(JSON.stringify({ level: 30, time: Date.now(), ...(at ? { at } : {}), msg: what }));
