import type { StaffActor } from '../../../base/kernel/index.js';
import type { Role } from '../../../contract/index.js';
import {
  type Chain,
  type ChainStep,
  needsDecision,
  type Turn,
  turnOf,
} from '../../../records/answers/index.js';
import type { SharedDraft } from '../../../records/shared-questions/index.js';
import type { Privacy, VoiceRow } from '../../../records/submissions/index.js';
import { deciderOf } from '../access/staff-scope.js';

type Placed = Pick<VoiceRow, 'privacy' | 'sectionId' | 'status'>;

const rolesOf = (privacy: Privacy): Role[] =>
  privacy === 'vault' ? ['counsellor'] : ['clerk', 'counsellor', 'approver'];

/** Where the city lets an answer out undecided: for everybody to read, a colleague decides. */
const colleague = (privacy: Privacy): ChainStep => ({
  ...{ key: 'decide', kind: 'decide', name: '', post: '', need: 'any', sole: false },
  ...{ roles: rolesOf(privacy), people: [], sections: [], dueOpenDays: null },
  deputies: { roles: [], people: [] },
});

/**
 * The steps that an entry takes: those of an answer at this desk, but that no other section is asked, which may not know of the
 * consultation, and that there is no step of publishing behind the last decision.
 */
export const sharedChain = (chain: Chain, privacy: Privacy): Chain => {
  const own = {
    ...chain,
    steps: chain.steps.filter(({ kind }) => kind !== 'agree' && kind !== 'publish'),
  };
  return needsDecision(own) ? own : { ...own, steps: [...own.steps, colleague(privacy)] };
};

/** Whether this person may write of a voice: those who answer people at its desk. */
export const mayWriteOf = (actor: StaffActor, voice: Placed): boolean =>
  deciderOf(actor, voice).roles.some((role) => role === 'clerk' || role === 'counsellor');

/** Whether they may change it now: what waits for a colleague is changed by its writers alone, or nobody would be left to decide. */
export const mayChange = (actor: StaffActor, voice: Placed, draft: SharedDraft | null): boolean =>
  mayWriteOf(actor, voice) && (draft?.state !== 'waiting' || draft.writers.includes(actor.id));

/** The step that this person may take now. Nobody decides on what they wrote any version of. */
export const sharedTurn = (
  actor: StaffActor,
  voice: Placed,
  draft: SharedDraft | null,
): Turn | undefined =>
  draft?.state === 'waiting' && draft.chain
    ? turnOf(draft.chain, draft.decisions, draft.writers, deciderOf(actor, voice))
    : undefined;
