import type { StaffActor } from '../../../base/kernel/index.js';
import type { StaffVerb } from '../../../contract/index.js';
import { canMoveDraft } from '../../../records/answers/index.js';
import { canMove } from '../../../records/submissions/index.js';
import type { ScopedVoice } from './scoped-voice.js';

type Condition = (voice: ScopedVoice, actor: StaffActor) => boolean;

/** An open draft that its writer can still change, or none yet. */
const isBeingWritten: Condition = ({ draft }) => !draft || canMoveDraft(draft.state, 'save');

const isAnswered: Condition = ({ status }) => status === 'answered' || status === 'closed';

const mayBePublished: Condition = (voice, actor) =>
  isAnswered(voice, actor) &&
  voice.kind === 'opinion' &&
  // One whose words speak of danger was made private and stays so, whatever its sender consented to.
  voice.privacy === 'public' &&
  voice.consentToPublish &&
  !voice.published &&
  // What is published is what was looked through: not a text that is replaced as soon as it is decided.
  voice.draft?.kind !== 'correction';

const isPlaced = ({ status }: ScopedVoice): boolean => canMove(status, 'answer');

/** What must hold for a verb beside the state and the standing that its row names. */
export const CONDITIONS: Partial<Readonly<Record<StaffVerb, Condition>>> = {
  acknowledge: ({ unheard }) => unheard,
  assign: ({ assigneeId }, { id }) => assigneeId !== id,
  // Only out of one's own hands: a colleague's voice is taken over, and the colleague is told.
  release: ({ assigneeId }, { id }) => assigneeId === id,
  draft: isBeingWritten,
  answer: isBeingWritten,
  submit: ({ draft }) => draft !== null && canMoveDraft(draft.state, 'submit'),
  pull_back: ({ draft }, { id }) =>
    draft !== null &&
    canMoveDraft(draft.state, 'pull_back') &&
    draft.decisions.length === 0 &&
    (draft.writerId === id || draft.submittedBy === id),
  recall: ({ draft }) => draft !== null && canMoveDraft(draft.state, 'recall'),
  // A vault voice stays with its desk: handing it on would show it to people who may not know of it.
  // Out of the hold it is taken back first: nothing is to be sent that another section has by then.
  reassign: ({ privacy, sectionId, draft }) =>
    (privacy !== 'vault' || sectionId === null) && draft?.state !== 'held',
  publish: mayBePublished,
  withhold: (voice, actor) => mayBePublished(voice, actor) && voice.withheld === null,
  // Four eyes: who decided does not judge the objection to it.
  uphold: ({ withheld }, { id }) => withheld?.waits === true && withheld.by !== id,
  // A confided voice is shown to no other section.
  inquire: (voice) => voice.privacy !== 'vault' && voice.sectionId !== null && isPlaced(voice),
  hold: ({ held }) => !held,
  lift_hold: ({ held }) => held,
  call_off: ({ inquiries }) => inquiries.length > 0,
  note: ({ status }) => status !== 'withdrawn',
  message: (voice, actor) => isPlaced(voice) || isAnswered(voice, actor),
  correct: (voice, actor) => isAnswered(voice, actor) && isBeingWritten(voice, actor),
  correct_publication: ({ published }) => published,
  retract: ({ published }) => published,
};
