import {
  type CorrectedReading,
  correctReading,
  listReadings,
  type Problem,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import { dayOf } from '../dates.js';

/** What staff have said about readings, the newest first. */
export const loadReadings = async (visit: Visit): Promise<readonly CorrectedReading[]> => {
  const { items } = await visit.ask(listReadings);
  return items.map((item) => ({ ...item, at: dayOf(item.at, visit.locale) }));
};

/** A word and its reading that were refused, as they were typed. */
export interface SayState {
  readonly word: string;
  readonly reading: string;
  readonly problem: Problem;
  readonly at: number;
}

/** Says how a word is read; undefined where that is known now. */
export const sayReading = async (visit: Visit, form: FormData): Promise<SayState | undefined> => {
  const field = fieldsOf(form);
  const [word, reading] = [field('word').trim(), field('reading').trim()];
  // An address without a word is another address.
  const params = { word: word || '-' };
  const sent = await visit.send(correctReading, { params, body: { reading } });
  if (sent.ok) return undefined;
  // A word that has nothing to be read is an address that there is not.
  const problem =
    sent.problem.code === 'not_found'
      ? invalid([{ path: 'word', code: word ? 'no_kanji' : 'required' }])
      : sent.problem;
  return { word, reading, problem, at: Date.now() };
};
