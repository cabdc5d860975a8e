import type { Config } from '../../core/base/config/index.js';
import { SubmissionRepository } from '../../core/records/submissions/index.js';
import { OPERATOR, withCore } from '../core-context.js';
import { loadPlan } from '../load-plan.js';
import { addDemoStaff, DEMO_STAFF, demoPassword } from './demo-staff.js';
import { fillDemoTown, TownClock } from './demo-town.js';

/** Plan, demo people and, in an empty database, the town's invented voices. Prints how to sign in. Only ever on the embedded database. */
export const prepareDemo = async (config: Config): Promise<void> => {
  const clock = new TownClock();
  const password = demoPassword(config);
  await withCore(
    config,
    async (core) => {
      await loadPlan(core, OPERATOR);
      const ids = await addDemoStaff(core, password);
      if (await core.get(SubmissionRepository).isEmpty()) {
        const n = await fillDemoTown(core, clock, ids);
        console.log(`Demonstration: ${n} invented voices were added`);
      }
    },
    clock,
  );
  console.log(
    'The embedded database survives a crash of the program but not a power cut; set DATABASE_URL for real use.',
  );
  console.log(`Demo sign-ins at ${config.publicUrl}/ja/staff, password ${password}:`);
  console.log(`  ${DEMO_STAFF.map((staff) => staff.login).join('  ')}`);
};
