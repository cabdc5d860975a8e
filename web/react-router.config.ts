import type { Config } from '@react-router/dev/config';

export default {
  appDirectory: '.',
  buildDirectory: '../build',
  ssr: true,
  // Resident pages load no router script, so nothing has to be found out later.
  routeDiscovery: { mode: 'initial' },
} satisfies Config;
