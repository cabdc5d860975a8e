/** The load generator of answers, in a process of its own: `node load-answers.js <url> <connections> <seconds>`, one line of JSON at the end. */
import autocannon from 'autocannon';
import { printLoad } from './print-load.js';
import { answersOf, QUESTIONS } from './twenty-questions.js';

const [url = '', connections = '32', seconds = '10'] = process.argv.slice(2);
const run = `${process.pid}-${Date.now()}`;
let sent = 0;
const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  requests: Array.from({ length: QUESTIONS }, (_, i) => ({
    setupRequest: (request: autocannon.Request) => ({
      ...request,
      headers: { ...request.headers, 'idempotency-key': `${run}-${sent++}` },
    }),
    body: JSON.stringify({ version: 1, answers: answersOf(i) }),
  })),
});
printLoad(result);
