import type { Plan } from '../../../../core/contract/index.js';

/** What is said of a plan whose period is over. */
export interface Ended {
  readonly next: string | undefined;
  readonly url: string | undefined;
}

/** Undefined while the plan is in force. */
export const endedOf = (plan: Pick<Plan, 'state' | 'successor'> | undefined): Ended | undefined =>
  plan?.state === 'ended' ? { next: plan.successor?.title, url: plan.successor?.url } : undefined;
