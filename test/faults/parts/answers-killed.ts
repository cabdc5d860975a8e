import { setTimeout as pause } from 'node:timers/promises';
import { createOwnDatabase } from '../../bench/own-database.js';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { STARTS_WITHIN } from '../../support/whole-product.js';
import { startAnswerers } from '../answerers.js';
import { atLeast, type FaultPart, none, progress } from './part.js';

const KILLS = 3;
/** Under load before each kill. */
const BETWEEN_MS = 6_000;
const PEOPLE = 24;

/** One process with everything takes answers as fast as people give them, and is killed in the middle of it. */
export const answersKilled: FaultPart = async () => {
  const database = await createOwnDatabase('answers_killed');
  const port = await freePort();
  const site = `http://127.0.0.1:${port}`;
  const start = () =>
    startProcess({
      script: 'dist/scripts/serve.js',
      env: { ...database.env, PORT: String(port), PUBLIC_URL: site, LOG_LEVEL: 'fatal' },
      ready: `${site}/api/health/ready`,
      timeoutMs: STARTS_WITHIN,
    });
  let running = await start();
  const answerers = startAnswerers(site, Date.now() % 100_000, PEOPLE);
  let upMs = 0;
  let taken = 0;
  const underLoad = async () => {
    const [began, before] = [Date.now(), answerers.acknowledged.length];
    await pause(BETWEEN_MS);
    upMs += Date.now() - began;
    taken += answerers.acknowledged.length - before;
  };
  for (let kills = 0; kills < KILLS; kills++) {
    await underLoad();
    await running.kill('SIGKILL');
    progress(`  killed after ${answerers.acknowledged.length} answers`);
    running = await start();
  }
  await underLoad();
  await answerers.stop();
  const { answersLost, answersMiscounted } = await answerers.count(database);
  await running.kill('SIGTERM');
  database.forget();
  return [
    atLeast('answers_a_minute_while_up', 10_000, Math.round((taken * 60_000) / upMs)),
    none('answers_lost', answersLost),
    none('answers_miscounted', answersMiscounted),
  ];
};
