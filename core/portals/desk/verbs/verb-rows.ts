import type { StaffActor } from '../../../base/kernel/index.js';
import type { StaffVerb } from '../../../contract/index.js';
import type { Move } from '../../../records/submissions/index.js';
import type { ScopedVoice } from '../access/scoped-voice.js';

/** `handles`: works on voices of this section; `sorts`: gives voices that wait (and opinions) to sections. */
export type Standing = 'handles' | 'sorts';

/** One thing that staff do with a voice. What may be done, the use case, the history and the notice read its row. */
export interface VerbRow {
  readonly who: readonly Standing[];
  /** How it moves the voice's life; null: not at all. */
  readonly move: Move | null;
  /** What must hold beside the state. */
  readonly only?: (voice: ScopedVoice, actor: StaffActor) => boolean;
  /** Whether its open copies go along: never, when the person says so, or always. */
  readonly copies: 'never' | 'asked' | 'always';
}

const answered = ({ status }: ScopedVoice): boolean => status === 'answered' || status === 'closed';
/** A vault voice stays with its desk: handing it on would show it to people who may not know of it. */
const mayLeave = ({ privacy, sectionId }: ScopedVoice): boolean =>
  privacy !== 'vault' || sectionId === null;

/** In the order in which the desk shows them. */
export const VERBS: Readonly<Record<StaffVerb, VerbRow>> = {
  route: {
    who: ['sorts'],
    move: 'reassign',
    only: ({ status }) => status === 'needs_triage',
    copies: 'always',
  },
  assign: {
    who: ['handles'],
    move: 'assign',
    only: ({ assigneeId }, { id }) => assigneeId !== id,
    copies: 'never',
  },
  reassign: { who: ['handles', 'sorts'], move: 'reassign', only: mayLeave, copies: 'always' },
  answer: { who: ['handles'], move: 'answer', copies: 'asked' },
  publish: {
    who: ['handles'],
    move: null,
    only: (voice) =>
      answered(voice) && voice.kind === 'opinion' && voice.consentToPublish && !voice.published,
    copies: 'never',
  },
  close: { who: ['handles'], move: 'close', copies: 'never' },
  decline: { who: ['handles', 'sorts'], move: 'decline', copies: 'asked' },
};
