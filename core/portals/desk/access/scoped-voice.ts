import type { SubmissionKind, SubmissionStatus } from '../../../contract/index.js';
import type { Draft, Unseen } from '../../../records/answers/index.js';
import type { Privacy, Undoable } from '../../../records/submissions/index.js';

/** What they need to know of an answer under way. */
export type ScopedDraft = Pick<
  Draft,
  'kind' | 'state' | 'writerId' | 'submittedBy' | 'writers' | 'chain' | 'decisions'
>;

/** What the rules of the desk need to know of a voice. */
export interface ScopedVoice {
  readonly status: SubmissionStatus;
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  readonly sectionId: string | null;
  readonly assigneeId: string | null;
  readonly consentToPublish: boolean;
  readonly published: boolean;
  /** The decision that it is not public, which stands: who took it, and whether an objection to it waits. */
  readonly withheld: { readonly by: string; readonly waits: boolean } | null;
  /** It speaks of danger, and nobody has taken it up yet. */
  readonly unheard: boolean;
  /** The answer under way. */
  readonly draft: ScopedDraft | null;
  /** What was decided in a chief's place, or by nobody, and is still to be seen. */
  readonly unseen: readonly Unseen[];
  /** Questions to other sections that stand: who is asked. */
  readonly inquiries: readonly { readonly id: string; readonly sectionId: string }[];
  /** It is kept, whatever its years. */
  readonly held: boolean;
  /** Nothing of it is left but that it was there. */
  readonly disposedAt: Date | null;
  /** What was done last, while it may be taken back. */
  readonly undoable: Undoable | null;
}
