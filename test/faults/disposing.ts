/** A process that erases what was approved, as the worker does, and says so after each some. */
import 'reflect-metadata';
import { loadConfig } from '../../core/base/config/index.js';
import { DisposeVoices } from '../../core/jobs/storage/index.js';
import { withCore } from '../../scripts/core-context.js';

await withCore(loadConfig(), async (core) => {
  const disposing = core.get(DisposeVoices);
  for (let some = 1; some; ) {
    some = await disposing.go();
    console.log(`some were erased: ${some}`);
  }
  console.log('nothing is left to erase');
});
