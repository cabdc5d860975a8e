import type autocannon from 'autocannon';
import type { Load } from './run-load.js';

/** What a load generator says at its end: one line of JSON, read by `run-load`. */
export const printLoad = (result: autocannon.Result): void => {
  const load: Load = {
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    ok: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
  };
  console.log(JSON.stringify(load));
};
