import { listTopics, type Topic } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';

/** Undefined when the API does not answer. */
export const readTopics = async (visit: Visit): Promise<readonly Topic[] | undefined> =>
  (await visit.tryAsk(listTopics))?.items;

/** Whether a topic is for counsellors only. A topic nobody can look up just now is treated with the same care. */
export const isVault = (topics: readonly Topic[] | undefined, code: string): boolean =>
  topics ? topics.some((t) => t.code === code && t.privacy === 'vault') : true;

export const isEmergency = (topics: readonly Topic[] | undefined, code: string): boolean =>
  topics ? topics.some((t) => t.code === code && t.emergency) : true;
