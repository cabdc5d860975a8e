import { randomBytes, randomUUID } from 'node:crypto';
import {
  ROLES,
  type Role,
  STAFF_VERBS,
  STATUSES,
  type StaffVerb,
} from '../../core/contract/index.js';
import { mayOf, type Person, sees, type Voice } from './access-table.js';
import { addDraft } from './draft-rows.js';

/** Who stands before which voices when doors are tried: every role in three places, every state of every privacy. */
export const OWN = 'tabunka-kyosei';
export const OTHER = 'koho';
export const PLACES = [
  ['own', [OWN]],
  ['other', [OTHER]],
  ['none', []],
] as const;

/** Everybody but their cookies. */
export const PEOPLE: readonly (Omit<Person, 'cookie'> & {
  readonly login: string;
  readonly roles: readonly Role[];
  readonly sections: readonly string[];
})[] = ROLES.flatMap((role) =>
  PLACES.map(([place, sections]) => ({
    ...{ name: `${role} of ${place}`, login: `${role}@${place}` },
    ...{ role, roles: [role], place, sections },
  })),
);

/** A day of the calendar, as far from today. */
const inDays = (n: number): string =>
  new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);

/** Bodies that the verbs would take. */
export const BODIES: Readonly<Partial<Record<StaffVerb, object>>> = {
  route: { about: '5-1-1' },
  reassign: { section: OTHER, reason: 'ほかの課です' },
  draft: { text: 'はい' },
  message: { text: 'x' },
  note: { text: 'メモ' },
  inquire: { section: OTHER, question: '予算はありますか', due: inDays(3) },
  advise: { inquiry: randomUUID(), text: 'あります' },
  call_off: { inquiry: randomUUID() },
  answer: { text: 'はい。' },
  return: { comment: '時間も書いてください' },
  publish: { publicText: '声' },
  retract: { reason: '名前が残っていました' },
  withhold: { reason: 'others' },
  uphold: { reply: '確認がとれません' },
  correct: { text: '水曜日です。', note: '曜日を直しました' },
  correct_publication: { publicText: '声', note: '誤字を直しました' },
  decline: { reason: 'spam' },
  hold: { reason: '開示請求' },
  lift_hold: { reason: '終わりました' },
  reopen: { reason: '続きがあります' },
};

export type Query = (sql: string, values?: unknown[]) => Promise<unknown>;

const addVoice = async (
  query: Query,
  voice: Omit<Voice, 'id'>,
  sectionId: string,
): Promise<Voice> => {
  const id = randomUUID();
  await query(
    `insert into submissions (id, receipt, secret_hash, idempotency_hash, request_hash, kind, status, privacy, text,
       declared_lang, ui_lang, consent_to_publish, section_id, received_at, due_at, version, demo)
     values ($1, $2, $3, $3, $3, $4, $5, $6, '声', 'ja', 'ja', $7, $8, now(), now(), 1, false)`,
    [
      id,
      `KB-2026-${randomBytes(4).toString('hex')}`,
      randomBytes(32),
      voice.privacy === 'public' ? 'opinion' : 'consultation',
      voice.status,
      voice.privacy,
      voice.privacy === 'public',
      voice.placed ? sectionId : null,
    ],
  );
  if (voice.draft) await addDraft(query, id, voice);
  return { ...voice, id };
};

/** One voice of each kind there is, `OWN` being the section that those have who are placed. */
export const addVoices = async (query: Query, sectionId: string): Promise<Voice[]> => {
  const voices: Voice[] = [];
  const add = async (voice: Omit<Voice, 'id'>) =>
    void voices.push(await addVoice(query, voice, sectionId));
  for (const privacy of ['public', 'private', 'vault'] as const) {
    for (const status of STATUSES) await add({ status, privacy, placed: true });
    for (const draft of ['draft', 'under_review', 'held'] as const)
      await add({ status: 'in_progress', privacy, placed: true, draft });
    for (const status of ['received', 'needs_triage'] as const)
      await add({ status, privacy, placed: false });
  }
  return voices;
};

/** An address with parts that are nobody's. */
export const concrete = (path: string): string =>
  path.replace(':id', randomUUID()).replace(':code', '5-1-1').replace(/:\w+/g, 'KB-2026-000000');
export const nameOf = ({ method, path }: { method: string; path: string }): string =>
  `${method} ${path}`;
export const said = (voice: Voice): string =>
  `${voice.privacy} ${voice.status} ${voice.draft ?? ''}${voice.placed ? '' : ' of no section'}`;

/** The verbs that this person must be refused on this voice. */
export const refusedVerbs = (person: Person, voice: Voice): StaffVerb[] =>
  STAFF_VERBS.filter((verb) => !mayOf(person, voice).includes(verb));
/** What they hear then. */
export const refusals = (person: Person, voice: Voice): readonly number[] =>
  sees(person, voice) ? [403, 409] : [404];
