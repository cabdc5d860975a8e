import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createOwnDatabase } from '../../bench/own-database.js';
import { freePort } from '../../support/ports.js';
import { type RunningProcess, startProcess } from '../../support/processes.js';
import { atLeast, type FaultPart, none, progress } from './part.js';
import { notStored, type Sent, sendVoice } from './sending.js';

const ROUNDS = 3;
const SENDERS = 8;
/** A machine with other work takes its time. */
const START_MS = 240_000;

/** What stands before several processes in a city: it connects to the first that takes the connection, and knows nothing of HTTP. */
const balance = async (port: number, ports: readonly number[]) => {
  let turn = 0;
  const server = createServer((from) => {
    const tryNext = (tries: number) => {
      const to: Socket = connect(ports[(turn + tries) % ports.length] ?? 0, '127.0.0.1');
      to.once('connect', () => {
        to.removeAllListeners('error');
        for (const one of [from, to]) one.on('error', () => undefined);
        from.pipe(to).pipe(from);
        from.once('close', () => to.destroy());
        // A pipe says that it ended, not that it broke: whoever asked would wait for a process that is gone.
        to.once('close', (broke) => broke && from.destroy());
      });
      to.once('error', () => (tries + 1 < ports.length ? tryNext(tries + 1) : from.destroy()));
    };
    turn++;
    from.on('error', () => undefined);
    tryNext(0);
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

/** How often each status came; 0 is no answer. */
const counted = (statuses: readonly number[]): string => {
  const times = new Map<number, number>();
  for (const status of statuses) times.set(status, (times.get(status) ?? 0) + 1);
  return [...times].map(([status, n]) => `${n} of ${status}`).join(', ');
};

/** Two API processes behind the pages, started anew one after the other under load: does a resident see an error? */
export const rolling: FaultPart = async () => {
  const database = await createOwnDatabase('rolling');
  const [front, site, ...ports] = await Promise.all(Array.from({ length: 4 }, freePort));
  const address = `http://127.0.0.1:${site}`;
  const env = { ...database.env, PUBLIC_URL: address, TRUST_PROXY: '1', LOG_LEVEL: 'fatal' };
  const api = (port: number) =>
    startProcess({
      ...{ script: 'dist/api/main.js', ready: /api ready/, timeoutMs: START_MS },
      env: { ...env, PORT: String(port) },
    });
  const apis: RunningProcess[] = [];
  for (const port of ports) apis.push(await api(port));
  const balancer = await balance(front ?? 0, ports);
  const web = await startProcess({
    script: 'dist/web/server/main.js',
    env: { ...env, PORT: String(site), API_URL: `http://127.0.0.1:${front}` },
    ready: `${address}/ja`,
    timeoutMs: START_MS,
  });
  const sent: Sent[] = [];
  const pages: number[] = [];
  let over = false;
  const live = async (who: number) => {
    for (let i = 0; !over; i++) {
      sent.push(await sendVoice(address, `${who}-${i}：ベンチが折れています。`));
      pages.push(
        await fetch(`${address}/ja/plan?${who}-${i}`).then(
          ({ status }) => status,
          () => 0,
        ),
      );
      await pause(50);
    }
  };
  const lives = Promise.all(Array.from({ length: SENDERS }, (_, who) => live(who)));
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, port] of ports.entries()) {
      await pause(1_000);
      await apis[i]?.kill('SIGTERM');
      apis[i] = await api(port);
    }
  await pause(1_000);
  over = true;
  await lives;
  progress(`  voices: ${counted(sent.map(({ status }) => status))}; pages: ${counted(pages)}`);
  const lost = await notStored(database.query, sent);
  for (const one of [web, ...apis]) await one.kill('SIGTERM');
  balancer.close();
  database.forget();
  return [
    atLeast('rolling_sent', 100, sent.length),
    none('rolling_voices_with_an_error', sent.filter(({ status }) => status !== 201).length),
    none('rolling_pages_with_an_error', pages.filter((status) => status !== 200).length),
    none('rolling_false_201', lost),
  ];
};
