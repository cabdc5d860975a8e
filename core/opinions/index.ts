import { FindSimilar } from './find-similar.js';
import { OpinionQueries } from './opinion.queries.js';
import { ReadOpinions } from './read-opinions.js';

export * from './find-similar.js';
export * from './read-opinions.js';
export const OPINION_PROVIDERS = [FindSimilar, OpinionQueries, ReadOpinions];
