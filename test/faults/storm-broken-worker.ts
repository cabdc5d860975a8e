/**
 * A worker that is broken on purpose: its relay marks rows handled before it adds the job, as an outbox should never do.
 * It works in calm weather. A storm that sees no loss with it cannot see loss at all.
 */
import 'reflect-metadata';
import { loadConfig } from '../../core/base/config/index.js';
import { type OutboxItem, OutboxRepository, UnitOfWork } from '../../core/base/outbox/index.js';
import { createWorker } from '../../worker/create-worker.js';
import { startWorker } from '../../worker/start-worker.js';

const app = await createWorker(loadConfig());
const outbox = app.get(OutboxRepository, { strict: false });
const unitOfWork = app.get(UnitOfWork, { strict: false });
const claim = outbox.claim.bind(outbox);

outbox.claim = async (consumer, limit, leaseMs) => {
  const items = await claim(consumer, limit, leaseMs);
  await unitOfWork.commit(({ manager }) =>
    outbox.markHandled(
      manager,
      items.map(({ id }) => id),
    ),
  );
  return items;
};
// The job is then all there is: whoever gets it does it, whatever the mark says.
outbox.lockUnhandled = (manager, ids): Promise<OutboxItem[]> =>
  manager.query(
    `select id::text, event, consumer, subject_id as "subjectId" from outbox where id = any($1::bigint[]) order by id for update`,
    [ids],
  );
outbox.unhandled = (_, ids) =>
  unitOfWork.commit(({ manager }) => outbox.lockUnhandled(manager, ids));

await startWorker(app);
console.log('worker ready');
