/** The load generator, in a process of its own: `node load.js <url> <connections> <seconds>`, one line of JSON at the end. */
import autocannon from 'autocannon';
import { printLoad } from './print-load.js';

const [url = '', connections = '32', seconds = '4'] = process.argv.slice(2);

/** 400 Japanese characters, as long as a considered opinion is; different, so that nothing can be remembered. */
const texts = Array.from(
  { length: 64 },
  (_, i) => `${'市役所の窓口で待つ時間を短くしてください。'.repeat(20).slice(0, 395)}${i}`,
);

let sent = 0;
const run = `${process.pid}-${Date.now()}`;
const withOwnKey = (request: autocannon.Request): autocannon.Request => ({
  ...request,
  headers: { ...request.headers, 'idempotency-key': `${run}-${sent++}` },
});

const result = await autocannon({
  url,
  connections: Number(connections),
  duration: Number(seconds),
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  requests: texts.map((text) => ({
    setupRequest: withOwnKey,
    body: JSON.stringify({
      kind: 'opinion',
      text,
      measure: '5-4-1',
      lang: 'ja',
      uiLang: 'ja',
      consentToPublish: true,
    }),
  })),
});

printLoad(result);
