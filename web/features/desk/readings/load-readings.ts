import {
  type CorrectedReading,
  correctReading,
  dropPageForm,
  type KeptFields,
  listPageForms,
  listReadings,
  type Problem,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import { dayOf } from '../dates.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** By what the form of this page is kept. */
export const READINGS_FORM = 'readings';

export interface ReadingsView {
  /** What staff have said about readings, the newest first. */
  readonly items: readonly CorrectedReading[];
  /** Another one when something was said. */
  readonly stand: string;
  /** What this person has typed and not sent. */
  readonly kept: KeptFields | undefined;
}

export const loadReadings = async (visit: Visit): Promise<ReadingsView> => {
  const [{ items }, forms] = await Promise.all([visit.ask(listReadings), visit.ask(listPageForms)]);
  return {
    items: items.map((item) => ({ ...item, at: dayOf(item.at, visit.locale) })),
    stand: items[0] ? `${items[0].word} ${items[0].at}` : '',
    kept: forms.items.find(({ form }) => form === READINGS_FORM),
  };
};

/** A word and its reading that were refused, or came when the session was over, as they were typed. */
export interface SayState {
  readonly word: string;
  readonly reading: string;
  readonly problem?: Problem;
  readonly at: number;
}

/** The page as it was when its session ended, as if nothing had been pressed. */
export const sayBefore = ({ typed, at }: TypedBefore): SayState => ({
  ...{ word: typed.word ?? '', reading: typed.reading ?? '', at },
});

/** Says how a word is read; undefined where that is known now. */
export const sayReading = async (visit: Visit, form: FormData): Promise<SayState | undefined> => {
  const field = fieldsOf(form);
  const [word, reading] = [field('word').trim(), field('reading').trim()];
  // An address without a word is another address.
  const params = { word: word || '-' };
  const sent = await visit.send(correctReading, { params, body: { reading } });
  if (sent.ok) {
    await visit.send(dropPageForm, { params: { form: READINGS_FORM } });
    return undefined;
  }
  // A word that has nothing to be read is an address that there is not.
  const problem =
    sent.problem.code === 'not_found'
      ? invalid([{ path: 'word', code: word ? 'no_kanji' : 'required' }])
      : sent.problem;
  return { word, reading, problem, at: Date.now() };
};
