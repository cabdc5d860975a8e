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

/**
 * Which voices a person may see, as a SQL condition over submissions under an alias, so that the permission is part of every query.
 * Deny by default: a consultation is seen by those who work in its section, a `vault` one by that section's counsellors only
 * (by all counsellors when no desk is found: hidden from everybody it would be lost). Before routing has read a voice
 * nobody sees it, because its words may raise its privacy; only the desk of a `vault` topic is known at once.
 */
export const visibleTo = (actor: StaffActor, alias = 's'): Sql => {
  const s = raw(alias);
  const mine = sql`${s}.section_id = any(${[...actor.sectionIds]}::uuid[])`;
  const isRead = sql`${s}.status <> 'received'`;
  const allowed: Sql[] = [];
  if (seesAllOpinions(actor)) allowed.push(sql`(${s}.privacy = 'public' and ${isRead})`);
  else if (worksOnVoices(actor))
    allowed.push(sql`(${s}.privacy = 'public' and ${mine} and ${isRead})`);
  if (worksOnConsultations(actor))
    allowed.push(sql`(${s}.privacy = 'private' and ${mine} and ${isRead})`);
  if (hasRole(actor, 'triage'))
    allowed.push(sql`(${s}.privacy = 'private' and ${s}.status = 'needs_triage')`);
  if (hasRole(actor, 'counsellor'))
    allowed.push(
      sql`(${s}.privacy = 'vault' and (${mine} or (${s}.section_id is null and ${isRead})))`,
    );
  return allowed.length ? sql`(${join(allowed, ' or ')})` : sql`false`;
};

/** Which of the two kinds of people that a verb names this person is, for one voice. */
const standingOf = (actor: StaffActor, voice: ScopedVoice) => {
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
