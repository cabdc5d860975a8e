import { OpinionQueries } from './opinion.queries.js';
import { ReadOpinions } from './read-opinions.js';

export * from './read-opinions.js';
export const OPINION_PROVIDERS = [OpinionQueries, ReadOpinions];
