import { exitOnConfigError, loadConfig, requireServices } from '../../core/base/config/index.js';
import { LockStaff } from '../../core/portals/setup/index.js';
import { withCore } from '../core-context.js';

/** `npm run staff:list`: a line for each account, as tab-separated columns. */
await exitOnConfigError(async () => {
  await withCore(requireServices(loadConfig(), 'databaseUrl'), async (core) => {
    console.log(
      [
        'login',
        'name',
        'state',
        'roles',
        'sections',
        'signed in',
        'second step',
        'signs in by',
      ].join('\t'),
    );
    for (const {
      login,
      name,
      active,
      roles,
      sections,
      sessions,
      secondStep,
      directory,
    } of await core.get(LockStaff).list())
      console.log(
        [
          login,
          name,
          active ? 'active' : 'locked',
          roles.join(','),
          sections.join(','),
          sessions,
          secondStep ? 'yes' : 'no',
          directory ? 'directory' : 'password',
        ].join('\t'),
      );
  });
});
