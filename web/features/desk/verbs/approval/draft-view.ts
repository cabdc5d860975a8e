import type { StaffDraft } from '../../../../../core/contract/index.js';
import type { CityLocale } from '../../../../i18n/city-locale.js';
import { momentOf } from '../../dates.js';

type Step = StaffDraft['chain']['steps'][number];
type Comment = NonNullable<StaffDraft['comment']>;

/** A step of the sheet with its dates in words. */
export type StepView = Omit<Step, 'at' | 'dueAt'> & {
  readonly at: string | null;
  readonly due: string | null;
};

export interface DraftView
  extends Pick<StaffDraft, 'kind' | 'version' | 'state' | 'text' | 'note' | 'copies' | 'previous'> {
  readonly writer: StaffDraft['writer'];
  readonly updated: string;
  readonly chain: string;
  readonly steps: readonly StepView[];
  readonly comment: (Omit<Comment, 'start' | 'end'> & { readonly about: string }) | null;
  /** In words, and as an instant for the countdown. */
  readonly sends: { readonly at: string; readonly iso: string } | null;
  readonly beside: StaffDraft['beside'];
}

/** An answer under way as the page shows it: made on the server, see `dates.ts`. */
export const presentDraft = (draft: StaffDraft, locale: CityLocale): DraftView => {
  const { kind, version, state, text, note, copies, previous, writer, comment, sendsAt } = draft;
  const moment = (iso: string | null) => iso && momentOf(iso, locale);
  return {
    ...{ kind, version, state, text, note, copies, previous, writer },
    updated: momentOf(draft.updatedAt, locale),
    chain: draft.chain.name,
    steps: draft.chain.steps.map(({ at, dueAt, ...step }) => ({
      ...step,
      at: moment(at),
      due: moment(dueAt),
    })),
    comment: comment && {
      ...{ text: comment.text, by: comment.by, at: momentOf(comment.at, locale) },
      about:
        comment.start === null
          ? ''
          : (previous ?? text).slice(comment.start, comment.end ?? undefined),
    },
    sends: sendsAt === null ? null : { at: momentOf(sendsAt, locale), iso: sendsAt },
    beside: draft.beside.map((one) => ({ ...one, at: momentOf(one.at, locale) })),
  };
};
