import type { StaffSubmission } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { documentDayOf, documentMomentOf } from '../../dates.js';
import { presentSteps, type StepView } from '../../verbs/approval/draft-view.js';

/** What only the printed sheet says of a voice: dates as documents have them; null where somebody writes the date in by hand. */
export interface PaperView {
  readonly received: string;
  readonly due: string;
  readonly drafted: string | null;
  readonly decided: string | null;
  readonly sent: string | null;
  readonly printed: string;
  /** 決裁欄 of the answer under way, else of the one that was sent. */
  readonly steps: readonly StepView[] | null;
  /** When a message or an answer was written, when a translation was checked: by their ids. */
  readonly dates: Readonly<Record<string, string>>;
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
  | 'receivedAt'
  | 'dueAt'
  | 'draft'
  | 'sheet'
  | 'answers'
  | 'messages'
  | 'text'
  | 'translated'
  | 'translation'
>;

const stepsOf = ({ draft, sheet }: Printed) => draft?.chain.steps ?? sheet?.steps;

/** The step that decided: on paper the date that stands there. */
const decidedAt = (voice: Printed): string | null => {
  const step = stepsOf(voice)?.findLast(({ kind, by }) => kind === 'decide' && by !== null);
  return step?.paper?.date ?? step?.at ?? null;
};

const presentBoxes = (voice: Printed, locale: CityLocale): PaperView['steps'] => {
  const steps = stepsOf(voice)?.map((step) => ({
    ...step,
    paper: step.paper && { ...step.paper, date: documentDayOf(step.paper.date, locale) },
  }));
  return steps ? presentSteps(steps, locale, documentMomentOf) : null;
};

const datesOf = (voice: Printed, locale: CityLocale): PaperView['dates'] => {
  const written = [...voice.messages, ...voice.answers];
  const checked = [voice.translation, ...written.flatMap(({ translations }) => translations ?? [])];
  return Object.fromEntries([
    ...written.map(({ id, at }) => [id, documentMomentOf(at, locale)] as const),
    ...checked.flatMap((one) =>
      one?.checkedAt ? [[one.id, documentDayOf(one.checkedAt, locale)] as const] : [],
    ),
  ]);
};

/** The sheet of a voice, printed `now`: made on the server, see `dates.ts`. */
export const presentPaper = (voice: Printed, locale: CityLocale, now: number): PaperView => {
  const { receivedAt, dueAt, draft, answers, messages, text, translated } = voice;
  const decided = decidedAt(voice);
  const sent = draft ? undefined : answers.at(-1);
  const texts = [
    ...[text, translated?.text ?? '', draft?.text ?? ''],
    ...answers.map((one) => one.text),
    ...messages.flatMap((one) => [one.text, one.translated?.text ?? '']),
  ];
  return {
    received: documentDayOf(receivedAt, locale),
    due: documentDayOf(dueAt, locale),
    drafted: draft && documentDayOf(draft.updatedAt, locale),
    decided: decided && documentDayOf(decided, locale),
    sent: sent ? documentDayOf(sent.at, locale) : null,
    printed: documentMomentOf(new Date(now).toISOString(), locale),
    steps: presentBoxes(voice, locale),
    dates: datesOf(voice, locale),
    long: texts.reduce((room, one) => room + roomOf(one), 0) > TWO_SHEETS,
  };
};
