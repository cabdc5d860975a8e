/** The load generator of reads, in a process of its own: `node load-reads.js <url> <connections> <seconds> [<cookie>]`, one line of JSON at the end. */
import autocannon from 'autocannon';
import { printLoad } from './print-load.js';

const [url = '', connections = '32', seconds = '3', cookie = ''] = process.argv.slice(2);
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  headers: { 'accept-encoding': cookie ? 'gzip, br' : 'br', ...(cookie ? { cookie } : {}) },
});
printLoad(result);
