import {
  HISTORY_VERBS,
  type HistoryVerb,
  type Redaction,
  type SectionChoice,
  type StaffSubmission,
} from '../../../../core/contract/index.js';
import type { CityLocale } from '../../../i18n/city-locale.js';
import { momentOf } from '../dates.js';
import { detailOf } from './reason/routing-reason.js';

/** In what a voice is put into words: whose language, which sections, which moment. */
export interface VoiceContext {
  readonly locale: CityLocale;
  readonly sections: readonly SectionChoice[];
  readonly now: number;
  /** What the guard for personal data finds in a text. */
  readonly personalIn: (text: string) => readonly Redaction[];
}

export type HistoryWord =
  | HistoryVerb
  | 'triage'
  | 'routeByPerson'
  | 'publishEdited'
  | 'assignOver'
  | 'releaseIdle'
  | 'submitAnswer'
  | 'draftOver'
  | 'remindUnseen'
  | 'other';

export interface HistoryView {
  readonly id: string;
  readonly at: string;
  readonly who: 'resident' | 'staff' | 'system';
  readonly name: string;
  readonly verb: HistoryWord;
  /** The verb as recorded, for one that the page has no words for. */
  readonly recorded: string;
  readonly states: readonly [from: string, to: string] | null;
  readonly sections: readonly [from: string, to: string] | null;
  /** A person's words, or the code of a reason. */
  readonly reason: string;
}

type Line = StaffSubmission['history'][number];

const verbOf = ({ verb, to, actorKind, detail }: Line): HistoryWord => {
  if (verb === 'route' && to === 'needs_triage') return 'triage';
  if (verb === 'route' && actorKind === 'staff') return 'routeByPerson';
  if (verb === 'remind' && detail.decision !== undefined) return 'remindUnseen';
  if (verb === 'submit' && actorKind === 'staff') return 'submitAnswer';
  if (verb === 'draft' && detail.tookFrom !== undefined) return 'draftOver';
  if (verb === 'assign' && detail.tookFrom !== undefined) return 'assignOver';
  if (verb === 'release' && actorKind === 'system') return 'releaseIdle';
  if (verb === 'publish' && detail.edited === true) return 'publishEdited';
  return HISTORY_VERBS.find((one) => one === verb) ?? 'other';
};

/** The audit lines of a voice, newest first, in a form that the page can put into words. */
export const historyOf = (
  { history }: StaffSubmission,
  { locale, sections }: VoiceContext,
): HistoryView[] => {
  const nameOf = (code: string) => sections.find((one) => one.code === code)?.name ?? code;
  return history
    .map((line, i): HistoryView => {
      const from = detailOf(line.detail, 'fromSection');
      const to = detailOf(line.detail, 'toSection') || detailOf(line.detail, 'section');
      return {
        id: `${i}`,
        at: momentOf(line.at, locale),
        who: line.actorKind,
        name: line.actor,
        verb: verbOf(line),
        recorded: line.verb,
        states: line.to && line.from !== line.to ? [line.from ?? '', line.to] : null,
        sections: to ? [nameOf(from), nameOf(to)] : null,
        reason: line.reason ?? (line.verb === 'undelivered' ? detailOf(line.detail, 'why') : ''),
      };
    })
    .reverse();
};
