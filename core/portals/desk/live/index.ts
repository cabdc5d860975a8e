import { BePresent } from './be-present.js';
import { LiveQueries } from './live.queries.js';
import { LiveDesk } from './live-desk.js';

export type { Listener } from './listener.js';
export { BePresent, LiveDesk };
export const LIVE_PROVIDERS = [BePresent, LiveDesk, LiveQueries];
