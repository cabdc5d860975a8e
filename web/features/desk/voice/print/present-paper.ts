import type { StaffSubmission } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { dateOf } from '../../dates.js';

/** What only the printed sheet says of a voice: dates with their year; null where somebody writes the date in by hand. */
export interface PaperView {
  readonly received: string;
  readonly drafted: string | null;
  readonly decided: string | null;
  readonly sent: string | null;
  /** More words than two sheets hold in letters of the usual size. */
  readonly long: boolean;
}

/** What two sheets hold beside their frames, in letters as wide as a kanji. */
const TWO_SHEETS = 2_200;
/** What the end of a paragraph leaves empty, on average. */
const HALF_LINE = 20;

/** How much room a text takes, in letters as wide as a kanji. */
export const roomOf = (text: string): number => {
  const wide = text.match(/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/g)?.length ?? 0;
  const ends = text.match(/\n/g)?.length ?? 0;
  return wide + (text.length - wide) / 2 + ends * HALF_LINE;
};

type Printed = Pick<
  StaffSubmission,
  'receivedAt' | 'draft' | 'sheet' | 'answers' | 'messages' | 'text' | 'translated'
>;

/** The step that decided: on paper the date that stands there. */
const decidedAt = ({ draft, sheet }: Printed): string | null => {
  const steps = draft?.chain.steps ?? sheet?.steps ?? [];
  const step = steps.findLast(({ kind, by }) => kind === 'decide' && by !== null);
  return step?.paper?.date ?? step?.at ?? null;
};

/** The sheet of a voice: made on the server, see `dates.ts`. */
export const presentPaper = (voice: Printed, locale: CityLocale): PaperView => {
  const { receivedAt, draft, answers, messages, text, translated } = voice;
  const decided = decidedAt(voice);
  const sent = draft ? undefined : answers.at(-1);
  const texts = [
    ...[text, translated?.text ?? '', draft?.text ?? ''],
    ...answers.map((one) => one.text),
    ...messages.flatMap((one) => [one.text, one.translated?.text ?? '']),
  ];
  return {
    received: dateOf(receivedAt, locale),
    drafted: draft && dateOf(draft.updatedAt, locale),
    decided: decided && dateOf(decided, locale),
    sent: sent ? dateOf(sent.at, locale) : null,
    long: texts.reduce((room, one) => room + roomOf(one), 0) > TWO_SHEETS,
  };
};
