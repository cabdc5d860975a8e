import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { DisposalAct } from '../../../contract/index.js';

/** What a person may do with a list that waits: four eyes, so nobody approves what they have put forward themselves. */
export const mayDispose = (
  actor: StaffActor,
  { proposedBy }: { readonly proposedBy: string | null },
): DisposalAct[] => {
  if (!hasRole(actor, 'admin')) return [];
  if (proposedBy === null) return ['propose'];
  return proposedBy === actor.id ? ['return'] : ['approve', 'return'];
};
