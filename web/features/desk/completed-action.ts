import { STAFF_VERBS, type StaffVerb } from '../../../core/contract/index.js';

export interface CompletedAction {
  readonly verb: StaffVerb;
  /** The section that got the voice. */
  readonly place: string;
  /** The voice's copies were answered or ended with it. */
  readonly copies: boolean;
}

/** What has just been done, as the address says it after the redirect that follows an action. */
export const completedAction = (params: URLSearchParams): CompletedAction | null => {
  const verb = STAFF_VERBS.find((one) => one === params.get('done'));
  return verb ? { verb, place: params.get('place') ?? '', copies: params.has('copies') } : null;
};
