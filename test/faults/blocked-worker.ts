/** A worker whose event loop stands still once, in the middle of a batch, for twice as long as its lock on the job holds. */
import 'reflect-metadata';
import { loadConfig } from '../../core/base/config/index.js';
import { sayReady } from '../../core/base/log/index.js';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import { createWorker } from '../../worker/create-worker.js';
import { startWorker } from '../../worker/start-worker.js';

const LOCK_MS = 15_000;

const app = await createWorker(loadConfig());
const outbox = app.get(OutboxRepository, { strict: false });
const unhandled = outbox.unhandled.bind(outbox);
let stood = false;
outbox.unhandled = async (consumer, ids) => {
  const items = await unhandled(consumer, ids);
  if (consumer === 'routing' && items.length && !stood) {
    stood = true;
    for (const until = Date.now() + 2 * LOCK_MS; Date.now() < until; );
  }
  return items;
};
await startWorker(app);
sayReady('worker ready');
