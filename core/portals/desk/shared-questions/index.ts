import { ReadDeskShared } from './read-shared.js';
import { SharedQueries } from './shared.queries.js';
import { SharedGuard } from './shared-guard.js';
import { WorkOnShared } from './work-on-shared.js';

export { ReadDeskShared } from './read-shared.js';
export { WorkOnShared } from './work-on-shared.js';

export const DESK_SHARED_PROVIDERS = [ReadDeskShared, SharedGuard, SharedQueries, WorkOnShared];
