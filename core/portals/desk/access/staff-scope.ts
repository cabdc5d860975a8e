import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { join, raw, type Sql, sql } from '../../../base/sql/index.js';
import { STAFF_VERBS, type StaffVerb, VERBS, type VerbRow } from '../../../contract/index.js';
import { canMove } from '../../../records/submissions/index.js';
import type { ScopedVoice } from './scoped-voice.js';
import { CONDITIONS } from './verb-conditions.js';

/** Opinions of all sections are seen by those who oversee the whole; consultations never are. */
export const seesAllOpinions = (actor: StaffActor): boolean =>
  hasRole(actor, 'triage', 'admin', 'auditor');
/** Who works on voices of the own section. An administrator as such does not. */
const worksOnVoices = (actor: StaffActor): boolean =>
  hasRole(actor, 'clerk', 'approver', 'counsellor', 'translator');
/** Who answers people. A translator reads a consultation only where it is to be translated, and nothing asks for that yet. */
const worksOnConsultations = (actor: StaffActor): boolean =>
  hasRole(actor, 'clerk', 'approver', 'counsellor');

/** Of which privacy, where and in which state a voice is: as SQL, so that it may be asked of now or of before. */
interface Where {
  readonly privacy: Sql;
  readonly section: Sql;
  readonly status: Sql;
}

/**
 * Which voices a person may see, as a SQL condition over submissions under an alias, so that the permission is part of every query.
 * Deny by default: a consultation is seen by those who work in its section, a `vault` one by that section's counsellors only
 * (by all counsellors when no desk is found: hidden from everybody it would be lost). Before routing has read a voice
 * nobody sees it, because its words may raise its privacy; only the desk of a `vault` topic is known at once.
 */
export const visibleTo = (actor: StaffActor, alias = 's'): Sql => {
  const s = raw(alias);
  return visibleAt(actor, {
    privacy: sql`${s}.privacy`,
    section: sql`${s}.section_id`,
    status: sql`${s}.status`,
  });
};

/** Whether a voice of such a privacy, in such a section and state, may be seen. */
const visibleAt = (actor: StaffActor, { privacy, section, status }: Where): Sql => {
  const mine = sql`${section} = any(${[...actor.sectionIds]}::uuid[])`;
  const isRead = sql`${status} <> 'received'`;
  const allowed: Sql[] = [];
  if (seesAllOpinions(actor)) allowed.push(sql`(${privacy} = 'public' and ${isRead})`);
  else if (worksOnVoices(actor))
    allowed.push(sql`(${privacy} = 'public' and ${mine} and ${isRead})`);
  if (worksOnConsultations(actor))
    allowed.push(sql`(${privacy} = 'private' and ${mine} and ${isRead})`);
  if (hasRole(actor, 'triage'))
    allowed.push(sql`(${privacy} = 'private' and ${status} = 'needs_triage')`);
  if (hasRole(actor, 'counsellor'))
    allowed.push(sql`(${privacy} = 'vault' and (${mine} or (${section} is null and ${isRead})))`);
  return allowed.length ? sql`(${join(allowed, ' or ')})` : sql`false`;
};

/**
 * Which voices a person may open: those that they may see, and those that they saw before what was done last, while that may be
 * taken back (a vault voice only who did it). Lists show only what may be seen.
 */
export const openTo = (actor: StaffActor, now: Date, alias = 's'): Sql => {
  const s = raw(alias);
  const before = visibleAt(actor, {
    privacy: sql`${s}.privacy`,
    section: sql`(${s}.undoable->>'sectionId')::uuid`,
    status: sql`${s}.undoable->>'status'`,
  });
  return sql`(${visibleTo(actor, alias)} or (${s}.undoable is not null and ${before}
    and coalesce((${s}.undoable->>'until')::timestamptz > ${now}, true)
    and (${s}.privacy <> 'vault' or ${s}.undoable->>'by' = ${actor.id})))`;
};

type Placed = Pick<ScopedVoice, 'privacy' | 'sectionId' | 'status'>;

/** Which of the kinds of people that a verb names this person is, for a voice in that place. */
const placeOf = (actor: StaffActor, voice: Placed) => {
  const inVault = voice.privacy === 'vault';
  const ofMySection = voice.sectionId !== null && actor.sectionIds.includes(voice.sectionId);
  return {
    handles:
      (ofMySection || (inVault && voice.sectionId === null)) &&
      (inVault ? hasRole(actor, 'counsellor') : hasRole(actor, 'clerk', 'approver', 'counsellor')),
    sorts:
      hasRole(actor, 'triage') &&
      (voice.privacy === 'public' ||
        (voice.privacy === 'private' && voice.status === 'needs_triage')),
  };
};

/** Whether this person might have done what was done last: as the voice was then. Of a vault voice only who did it. */
const did = (actor: StaffActor, { undoable, privacy }: ScopedVoice): boolean => {
  if (!undoable || (privacy === 'vault' && undoable.by !== actor.id)) return false;
  const { sectionId, status, verb } = undoable;
  const place = placeOf(actor, { privacy, sectionId, status });
  const row: VerbRow | undefined = VERBS[verb as StaffVerb];
  return row?.who.some((one) => one !== 'did' && place[one]) ?? false;
};
const standingOf = (actor: StaffActor, voice: ScopedVoice) => ({
  ...placeOf(actor, voice),
  did: did(actor, voice),
});

/** Whether this person is one of those who answer it, and so may know how its sender is reached. */
export const answersIt = (actor: StaffActor, voice: ScopedVoice): boolean =>
  standingOf(actor, voice).handles;

/** What this person may do with a voice now; the page shows these and decides nothing itself. */
export const mayDo = (actor: StaffActor, voice: ScopedVoice): StaffVerb[] => {
  const standing = standingOf(actor, voice);
  return STAFF_VERBS.filter((verb) => {
    const { who, move }: VerbRow = VERBS[verb];
    return (
      who.some((one) => standing[one]) &&
      (!move || canMove(voice.status, move)) &&
      (CONDITIONS[verb]?.(voice, actor) ?? true)
    );
  });
};
