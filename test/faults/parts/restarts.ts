import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../support/ports.js';
import { startProcess } from '../../support/processes.js';
import { STARTS_WITHIN } from '../../support/whole-product.js';
import { atLeast, type FaultPart, none, progress } from './part.js';
import { type Sent, sendVoice } from './sending.js';

/** The product of `npm start`, killed so often with a start right after each: does it start each time, with all that it took? */
export const restarts =
  (kills: number): FaultPart =>
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'koebako-restarts-'));
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    const start = () =>
      startProcess({
        script: 'dist/scripts/serve.js',
        env: { DATA_DIR: folder, PORT: String(port), PUBLIC_URL: site, LOG_LEVEL: 'fatal' },
        ready: `${site}/api/health/ready`,
        timeoutMs: STARTS_WITHIN,
      });
    const sent: (Sent & { key: string; text: string })[] = [];
    let [notStarted, killed] = [0, 0];
    let running = await start();
    for (; killed < kills; killed++) {
      for (let i = 0; i < 3; i++) {
        const [key, text] = [`restart-${killed}-${i}`, `${killed} 回目の声 ${i}：橋がゆれます。`];
        sent.push({ ...(await sendVoice(site, text, key)), key, text });
      }
      await running.kill('SIGKILL');
      try {
        running = await start();
      } catch {
        notStarted++;
        break;
      }
      if (killed % 10 === 9) progress(`  ${killed + 1} kills`);
    }
    // A press that was acknowledged before is answered with the same voice by whoever has it.
    let forgotten = 0;
    for (const { id, key, text } of sent)
      if (id && (await sendVoice(site, text, key)).id !== id) forgotten++;
    await running.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
    return [
      atLeast('restarts_kills', kills, killed),
      none('restarts_not_started', notStarted),
      atLeast('restarts_acknowledged', kills, sent.filter(({ id }) => id).length),
      none('restarts_forgotten', forgotten),
    ];
  };
