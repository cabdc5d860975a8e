import { isUuid, STAFF_VERBS, type StaffVerb } from '../../../core/contract/index.js';

export interface CompletedAction {
  readonly verb: StaffVerb;
  /** The section that got the voice. */
  readonly place: string;
  /** The voice's copies were answered or ended with it. */
  readonly copies: boolean;
  /** The voice that it was done to, where the next one has been opened since; else empty. */
  readonly of: string;
}

/** A section's or a measure's code: nobody's words are to stand on the desk because an address says them. */
const CODE = /^[\w-]{1,60}$/;

/** What has just been done, as the address says it after the redirect that follows an action. */
export const completedAction = (params: URLSearchParams): CompletedAction | null => {
  const verb = STAFF_VERBS.find((one) => one === params.get('done'));
  const place = params.get('place') ?? '';
  const of = params.get('of') ?? '';
  return verb
    ? {
        verb,
        place: CODE.test(place) ? place : '',
        copies: params.has('copies'),
        of: isUuid(of) ? of : '',
      }
    : null;
};
