import type { PersonalKind, StaffDraft } from '../../../../../core/contract/index.js';
import { momentOf } from '../../dates.js';
import { type LanguageView, languageView } from '../../translations/languages.js';
import type { VoiceContext } from '../../voice/history-lines.js';
import { type Change, changesBetween } from './word-changes.js';

type Step = StaffDraft['chain']['steps'][number];
type Comment = NonNullable<StaffDraft['comment']>;

/** A step of the sheet with its dates in words. */
export type StepView = Omit<Step, 'at' | 'dueAt'> & {
  readonly at: string | null;
  readonly due: string | null;
};

export interface DraftView
  extends Pick<StaffDraft, 'kind' | 'version' | 'state' | 'text' | 'note' | 'copies'> {
  readonly writer: StaffDraft['writer'];
  readonly updated: string;
  readonly chain: string;
  readonly steps: readonly StepView[];
  readonly comment: (Omit<Comment, 'start' | 'end'> & { readonly about: string }) | null;
  /** In words, and as an instant for the countdown. */
  readonly sends: { readonly at: string; readonly iso: string } | null;
  /** The chosen time of sending: in words, and as its field has it. */
  readonly wish: { readonly at: string; readonly field: string } | null;
  /** The languages into which it is translated when it has been sent. */
  readonly languages: readonly LanguageView[];
  readonly beside: StaffDraft['beside'];
  /** What was changed since it was looked at last; null where nobody has. */
  readonly changes: readonly Change[] | null;
  /** What seems to point at a person, in the answer or in the note to a correction. */
  readonly finds: readonly {
    readonly kind: PersonalKind;
    readonly words: string;
    readonly at: string;
  }[];
}

/** Steps with their dates in words: those of the screen, if no others are asked for. */
export const presentSteps = (
  steps: readonly Step[],
  locale: VoiceContext['locale'],
  inWords: typeof momentOf = momentOf,
): StepView[] => {
  const moment = (iso: string | null) => iso && inWords(iso, locale);
  return steps.map(({ at, dueAt, ...step }) => ({ ...step, at: moment(at), due: moment(dueAt) }));
};

/** Of a time with the city's offset, what its field holds. */
const FIELD = '2026-12-01T09:00'.length;

/** An answer under way as the page shows it: made on the server, see `dates.ts`. */
export const presentDraft = (
  draft: StaffDraft,
  { locale, personalIn }: Pick<VoiceContext, 'locale' | 'personalIn'>,
): DraftView => {
  const { kind, version, state, text, note, copies, previous, writer, comment, sendsAt } = draft;
  return {
    ...{ kind, version, state, text, note, copies, writer },
    changes: previous === null || comment ? null : changesBetween(previous, text),
    finds: [text, note ?? ''].flatMap((read, i) =>
      personalIn(read).map(({ start, end, kind: of }) => ({
        kind: of,
        words: read.slice(start, end),
        at: `${i}-${start}`,
      })),
    ),
    updated: momentOf(draft.updatedAt, locale),
    chain: draft.chain.name,
    steps: presentSteps(draft.chain.steps, locale),
    comment: comment && {
      ...{ text: comment.text, by: comment.by, at: momentOf(comment.at, locale) },
      about:
        comment.start === null
          ? ''
          : (previous ?? text).slice(comment.start, comment.end ?? undefined),
    },
    wish:
      draft.sendAt === null
        ? null
        : {
            at: momentOf(draft.sendAt, locale),
            field: draft.sendAt.slice(0, FIELD),
          },
    languages: draft.languages.map((tag) => languageView(tag, locale)),
    sends: sendsAt === null ? null : { at: momentOf(sendsAt, locale), iso: sendsAt },
    beside: draft.beside
      .filter((one) => one.text !== text)
      .map((one) => ({ ...one, at: momentOf(one.at, locale) })),
  };
};
