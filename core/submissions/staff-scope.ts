import type { StaffVerb, SubmissionKind, SubmissionStatus } from '../contract/index.js';
import { hasRole, type StaffActor } from '../kernel/index.js';
import type { Privacy } from './submission.entity.js';
import { canMove } from './submission-status.js';

/** What the rules below need to know of a voice. */
export interface ScopedVoice {
  readonly status: SubmissionStatus;
  readonly kind: SubmissionKind;
  readonly privacy: Privacy;
  readonly sectionId: string | null;
  readonly assigneeId: string | null;
  readonly consentToPublish: boolean;
  readonly published: boolean;
}

/** Opinions of all sections are seen by those who oversee the whole; consultations never are. */
export const seesAllOpinions = (actor: StaffActor): boolean =>
  hasRole(actor, 'triage', 'admin', 'auditor');
/** Who works on voices of the own section. An administrator as such does not. */
const worksOnVoices = (actor: StaffActor): boolean =>
  hasRole(actor, 'clerk', 'approver', 'counsellor', 'translator');

/**
 * Which voices a person may see, as a SQL condition over submissions under the alias `s`, so that the permission is part of every query.
 * Deny by default: a consultation is seen by those who work in its section, a `vault` one by that section's counsellors only
 * (by all counsellors while no desk is found: hidden from everybody it would be lost).
 */
export const visibleTo = (
  actor: StaffActor,
  param: (value: unknown) => string,
  s = 's',
): string => {
  // Asked for only where it is used: a parameter that no condition names is an error.
  const mine = (): string => `${s}.section_id = any(${param([...actor.sectionIds])}::uuid[])`;
  const allowed: string[] = [];
  if (seesAllOpinions(actor)) allowed.push(`${s}.privacy = 'public'`);
  else if (worksOnVoices(actor)) allowed.push(`(${s}.privacy = 'public' and ${mine()})`);
  if (worksOnVoices(actor)) allowed.push(`(${s}.privacy = 'private' and ${mine()})`);
  if (hasRole(actor, 'triage'))
    allowed.push(`(${s}.privacy = 'private' and ${s}.status in ('received', 'needs_triage'))`);
  if (hasRole(actor, 'counsellor'))
    allowed.push(`(${s}.privacy = 'vault' and (${mine()} or ${s}.section_id is null))`);
  return allowed.length ? `(${allowed.join(' or ')})` : 'false';
};

/** What this person may do with a voice now; the page shows these and decides nothing itself. */
export const mayDo = (actor: StaffActor, voice: ScopedVoice): StaffVerb[] => {
  const ofMySection = voice.sectionId !== null && actor.sectionIds.includes(voice.sectionId);
  const handles =
    (ofMySection || (voice.privacy === 'vault' && voice.sectionId === null)) &&
    (voice.privacy === 'vault'
      ? hasRole(actor, 'counsellor')
      : hasRole(actor, 'clerk', 'approver', 'counsellor'));
  const sorts =
    hasRole(actor, 'triage') &&
    (voice.privacy === 'public' ||
      (voice.privacy === 'private' && voice.status === 'needs_triage'));
  const may: StaffVerb[] = [];
  if (sorts && voice.status === 'needs_triage') may.push('route');
  if (handles && canMove(voice.status, 'take') && voice.assigneeId !== actor.id) may.push('assign');
  // A vault voice stays with its desk: handing it on would show it to people who may not know of it.
  const mayLeave = voice.privacy !== 'vault' || voice.sectionId === null;
  if ((handles || sorts) && mayLeave && canMove(voice.status, 'reassign')) may.push('reassign');
  if (handles && canMove(voice.status, 'answer')) may.push('answer');
  const answered = voice.status === 'answered' || voice.status === 'closed';
  if (handles && answered && voice.kind === 'opinion' && voice.consentToPublish && !voice.published)
    may.push('publish');
  if (handles && canMove(voice.status, 'close')) may.push('close');
  if ((handles || sorts) && canMove(voice.status, 'decline')) may.push('decline');
  return may;
};
