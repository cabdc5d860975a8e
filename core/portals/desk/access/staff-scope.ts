import { hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { all, join, raw, type Sql, sql } from '../../../base/sql/index.js';
import {
  type Role,
  STAFF_VERBS,
  type StaffVerb,
  VERBS,
  type VerbRow,
} from '../../../contract/index.js';
import {
  type Decider,
  seesAfterwards,
  type Turn,
  turnOf,
  type Unseen,
} from '../../../records/answers/index.js';
import { canMove, type Privacy } from '../../../records/submissions/index.js';
import { isConsulted } from './consulted.queries.js';
import { isInquired } from './inquired.queries.js';
import type { ScopedVoice } from './scoped-voice.js';
import { CONDITIONS } from './verb-conditions.js';

/** Opinions of all sections are seen by those who oversee the whole; consultations never are. */
export const seesAllOpinions = (actor: StaffActor): boolean =>
  hasRole(actor, 'triage', 'admin', 'auditor');
/** Who works on voices of the own section. An administrator as such does not. */
const worksOnVoices = (actor: StaffActor): boolean =>
  hasRole(actor, 'clerk', 'approver', 'counsellor', 'translator');
/** Who answers people. A translator reads of a consultation only the text that is to be translated (`translatableBy`). */
const worksOnConsultations = (actor: StaffActor): boolean =>
  hasRole(actor, 'clerk', 'approver', 'counsellor');

/** Of which privacy, where and in which state a voice is: as SQL, so that it may be asked of now or of before. */
interface Where {
  readonly privacy: Sql;
  readonly section: Sql;
  readonly status: Sql;
}

const whereOf = (alias: string): Where => {
  const s = raw(alias);
  return {
    privacy: sql`${s}.privacy`,
    section: sql`${s}.section_id`,
    status: sql`${s}.status`,
  };
};

/**
 * Which voices a person may see, as a SQL condition over submissions under an alias, so that the permission is part of every query.
 * Deny by default: a consultation is seen by those who work in its section, a `vault` one by that section's counsellors only
 * (by all counsellors when no desk is found: hidden from everybody it would be lost). Before routing has read a voice
 * nobody sees it, because its words may raise its privacy; only the desk of a `vault` topic is known at once.
 */
export const visibleTo = (actor: StaffActor, alias = 's'): Sql => visibleAt(actor, whereOf(alias));

/** That a person may know who sent a voice: those who answer it. */
export const knowsSender = (actor: StaffActor, alias = 's'): Sql =>
  worksOnConsultations(actor)
    ? sql`${raw(alias)}.section_id = any(${[...actor.sectionIds]}::uuid[])`
    : sql`false`;

/** One thing that a person may see: voices of a privacy, of everywhere or of one's own sections. */
interface Grant {
  readonly privacy: Privacy;
  readonly of: 'everywhere' | 'own-sections' | 'no-section';
  /** `read`: once routing has read it. */
  readonly when: 'read' | 'waiting' | 'always';
}

const grantsOf = (actor: StaffActor): Grant[] => {
  const grants: Grant[] = [];
  if (seesAllOpinions(actor)) grants.push({ privacy: 'public', of: 'everywhere', when: 'read' });
  else if (worksOnVoices(actor))
    grants.push({ privacy: 'public', of: 'own-sections', when: 'read' });
  if (worksOnConsultations(actor))
    grants.push({ privacy: 'private', of: 'own-sections', when: 'read' });
  if (hasRole(actor, 'triage'))
    grants.push({ privacy: 'private', of: 'everywhere', when: 'waiting' });
  if (hasRole(actor, 'counsellor'))
    grants.push(
      { privacy: 'vault', of: 'own-sections', when: 'always' },
      { privacy: 'vault', of: 'no-section', when: 'read' },
    );
  return grants;
};

/** What a grant says but for the section, written out where it is ours, so that the planner sees which index fits. */
const within = ({ privacy, when }: Grant, where: Where): Sql[] => [
  sql`${where.privacy} = ${raw(`'${privacy}'`)}`,
  ...(when === 'read' ? [sql`${where.status} <> 'received'`] : []),
  ...(when === 'waiting' ? [sql`${where.status} = 'needs_triage'`] : []),
];

const inSections = (grant: Grant, actor: StaffActor, { section }: Where): Sql[] => {
  if (grant.of === 'everywhere') return [];
  if (grant.of === 'no-section') return [sql`${section} is null`];
  return [sql`${section} = any(${[...actor.sectionIds]}::uuid[])`];
};

const anyOf = (conditions: readonly Sql[]): Sql =>
  conditions.length ? sql`(${join(conditions, ' or ')})` : sql`false`;

/** Whether a voice of such a privacy, in such a section and state, may be seen. */
const visibleAt = (actor: StaffActor, where: Where): Sql =>
  anyOf(
    grantsOf(actor).map(
      (grant) => sql`(${all([...within(grant, where), ...inSections(grant, actor, where)])})`,
    ),
  );

/** Makes the `select` of `s` (submissions) that a list is read by, of the condition that it stands under. */
export type Reading = (condition: Sql) => Sql;

/** A part of what a person may see: of everywhere, or of their own sections. */
export interface VisiblePart {
  /** All of it as one condition. */
  readonly condition: Sql;
  /** Reads it in the order of a list: of their own sections each by itself, so that each is read from its own piece of an index. */
  readonly read: (reading: Reading) => Sql;
  /** Of voices that routing has read, which all indexes of lists hold; otherwise of those that wait for it. */
  readonly isRead: boolean;
  /** Public voices are opinions. */
  readonly privacy?: Privacy;
}

/** What is read under one condition. */
export const asOne = (condition: Sql): Pick<VisiblePart, 'condition' | 'read'> => ({
  condition,
  read: (reading) => reading(condition),
});

/** One text for any number of sections, so that it can be planned once: to plan a part for each took longer than to read them. */
const sectionBySection = (
  { sectionIds }: StaffActor,
  { section }: Where,
  condition: Sql,
): Pick<VisiblePart, 'condition' | 'read'> => {
  const own = sql`${[...new Set(sectionIds)]}::uuid[]`;
  return {
    condition: all([sql`${section} = any(${own})`, condition]),
    read: (reading) =>
      sql`(select p.* from unnest(${own}) as own (id)
             cross join lateral ${reading(all([sql`${section} = own.id`, condition]))} p)`,
  };
};

/**
 * `visibleTo` in parts, so that each part of a list is read in its order from one index. Together they are what `visibleTo`
 * is; a voice may stand in two of them. `more` is asked of all that routing has read.
 */
export const visibleParts = (actor: StaffActor, more?: Sql): VisiblePart[] => {
  const where = whereOf('s');
  const grants = grantsOf(actor);
  const own = grants.filter((grant) => grant.of === 'own-sections');
  const isRead = all([sql`${where.status} <> 'received'`, ...(more ? [more] : [])]);
  const inOwn = anyOf(own.map((grant) => sql`(${all(within(grant, where))})`));
  const whole = (grant: Grant) => [...within(grant, where), ...inSections(grant, actor, where)];
  return [
    ...grants
      .filter((grant) => grant.of !== 'own-sections')
      .map((grant) => ({
        ...asOne(all([...whole(grant), isRead])),
        isRead: true,
        privacy: grant.privacy,
      })),
    ...(own.length && actor.sectionIds.length
      ? [{ ...sectionBySection(actor, where, all([isRead, inOwn])), isRead: true }]
      : []),
    ...own
      .filter(({ when }) => when === 'always')
      .map((grant) => ({
        ...asOne(all([...whole(grant), sql`${where.status} = 'received'`])),
        isRead: false,
      })),
  ];
};

/**
 * Which voices a person may open: those that they may see, and those that they saw before what was done last, while that may be
 * taken back (a vault voice only who did it); and those whose answer waits for their section to agree, or about which their
 * section is asked for its view. Lists show only what
 * may be seen.
 */
export const openTo = (actor: StaffActor, now: Date, alias = 's'): Sql => {
  const s = raw(alias);
  const before = visibleAt(actor, {
    privacy: sql`${s}.privacy`,
    section: sql`(${s}.undoable->>'sectionId')::uuid`,
    status: sql`${s}.undoable->>'status'`,
  });
  return sql`(${visibleTo(actor, alias)} or ${isConsulted(actor, alias)} or ${isInquired(actor, alias)} or (${s}.undoable is not null and ${before}
    and coalesce((${s}.undoable->>'until')::timestamptz > ${now}, true)
    and (${s}.privacy <> 'vault' or ${s}.undoable->>'by' = ${actor.id})))`;
};

/** Who answers, who works in a section, and who does either for a confided voice. */
const ANSWERING_ROLES: readonly Role[] = ['clerk', 'counsellor'];
const SECTION_ROLES: readonly Role[] = [...ANSWERING_ROLES, 'approver'];
const VAULT_ROLES: readonly Role[] = ['counsellor'];

type Placed = Pick<ScopedVoice, 'privacy' | 'sectionId' | 'status'>;

/** Which of the kinds of people that a verb names this person is, for a voice in that place. */
const placeOf = (actor: StaffActor, voice: Placed) => {
  const inVault = voice.privacy === 'vault';
  const ofMySection = voice.sectionId !== null && actor.sectionIds.includes(voice.sectionId);
  const isMine = ofMySection || (inVault && voice.sectionId === null);
  return {
    handles: isMine && hasRole(actor, ...(inVault ? VAULT_ROLES : ANSWERING_ROLES)),
    belongs: isMine && hasRole(actor, ...(inVault ? VAULT_ROLES : SECTION_ROLES)),
    sorts:
      hasRole(actor, 'triage') &&
      (voice.privacy === 'public' ||
        (voice.privacy === 'private' && voice.status === 'needs_triage')),
  };
};

/** What this person's sections are asked about a voice, where they may give a view: whoever has the voice asks, and does not reply. */
export const inquiriesTo = (
  actor: StaffActor,
  { privacy, sectionId, inquiries }: Pick<ScopedVoice, 'privacy' | 'sectionId' | 'inquiries'>,
): ScopedVoice['inquiries'] =>
  privacy !== 'vault' &&
  hasRole(actor, ...SECTION_ROLES) &&
  !(sectionId && actor.sectionIds.includes(sectionId))
    ? inquiries.filter(({ sectionId }) => actor.sectionIds.includes(sectionId))
    : [];

/** Whether this person might have done what was done last: as the voice was then. Of a vault voice only who did it. */
const did = (actor: StaffActor, { undoable, privacy }: ScopedVoice): boolean => {
  if (!undoable || (privacy === 'vault' && undoable.by !== actor.id)) return false;
  const { sectionId, status, verb } = undoable;
  const place = placeOf(actor, { privacy, sectionId, status });
  const row: VerbRow | undefined = VERBS[verb as StaffVerb];
  return row?.who.some((one) => one !== 'did' && one !== 'asked' && place[one]) ?? false;
};
const standingOf = (actor: StaffActor, voice: ScopedVoice) => ({
  ...placeOf(actor, voice),
  asked: inquiriesTo(actor, voice).length > 0,
  did: did(actor, voice),
});

/** A person as the steps of a chain know them: what they are where the voice is, and what they are anywhere. */
export const deciderOf = (actor: StaffActor, voice: Placed): Decider => {
  const counted = voice.privacy === 'vault' ? VAULT_ROLES : SECTION_ROLES;
  return {
    id: actor.id,
    roles: placeOf(actor, voice).belongs
      ? actor.roles.filter((role) => counted.includes(role))
      : [],
    anyRoles: actor.roles,
    sectionIds: actor.sectionIds,
  };
};

/** The step of the answer under way that this person may take now. */
export const turnFor = (actor: StaffActor, voice: ScopedVoice): Turn | undefined =>
  voice.draft?.chain && voice.draft.state === 'under_review'
    ? turnOf(voice.draft.chain, voice.draft.decisions, voice.draft.writers, deciderOf(actor, voice))
    : undefined;

/** What this person is to see afterwards. */
export const toSeeOf = <U extends Unseen>(
  actor: StaffActor,
  voice: Placed & { readonly unseen: readonly U[] },
): U[] => {
  const person = deciderOf(actor, voice);
  return voice.unseen.filter((one) => seesAfterwards(one, person));
};

/** Whether this person is one of those who answer it, and so may know how its sender is reached. */
export const answersIt = (actor: StaffActor, voice: ScopedVoice): boolean =>
  standingOf(actor, voice).handles;

/** What only whose turn it is may do. */
const DECIDES: readonly StaffVerb[] = ['approve', 'return'];

/** What this person may do with a voice now; the page shows these and decides nothing itself. */
export const mayDo = (actor: StaffActor, voice: ScopedVoice): StaffVerb[] => {
  if (voice.disposedAt) return [];
  const standing = standingOf(actor, voice);
  // 合議: of a voice that another section has.
  const agrees = Boolean(turnFor(actor, voice)?.section);
  return STAFF_VERBS.filter((verb) => {
    const { who, move }: VerbRow = VERBS[verb];
    return (
      (who.some((one) => standing[one]) || (DECIDES.includes(verb) && agrees)) &&
      (!move || canMove(voice.status, move)) &&
      (CONDITIONS[verb]?.(voice, actor) ?? true) &&
      (!DECIDES.includes(verb) || turnFor(actor, voice) !== undefined) &&
      (verb !== 'see' || toSeeOf(actor, voice).length > 0)
    );
  });
};
