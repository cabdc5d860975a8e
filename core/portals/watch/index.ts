import { FigureQueries } from './figures.queries.js';
import { Watch } from './watch.js';

export * from './watch.js';
export const WATCH_PROVIDERS = [FigureQueries, Watch];
