/** The load generator of reads, in a process of its own: `node load-reads.js <url> <connections> <seconds> [<cookie>]`, one line of JSON at the end. */
import autocannon from 'autocannon';

const [url = '', connections = '32', seconds = '3', cookie = ''] = process.argv.slice(2);
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { 'accept-encoding': cookie ? 'gzip, br' : 'br', ...(cookie ? { cookie } : {}) },
});
console.log(
  JSON.stringify({
    perSecond: result['2xx'] / result.duration,
    p50: result.latency.p50,
    p99: result.latency.p99,
    ok: result['2xx'],
    failed: result.non2xx + result.errors + result.timeouts,
  }),
);
