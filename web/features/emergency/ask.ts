import {
  type Danger,
  type SuggestionInput,
  type Suggestions,
  suggestMeasures,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { dangersIn } from './fitting.js';

/** Milliseconds by which the receipt may come later for the numbers on it. */
const RECEIPT_WAITS = 1_000;

/** The answer if it comes in time, else undefined: help must never keep anybody waiting. */
export const inTime = <T>(answer: Promise<T>, milliseconds: number): Promise<T | undefined> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
};

/** What a text is about and whether it speaks of danger; undefined when nobody says so in time. */
export const askSuggestions = async (
  visit: Visit,
  body: SuggestionInput,
  milliseconds: number,
): Promise<Suggestions | undefined> => {
  const sent = await inTime(visit.send(suggestMeasures, { body }), milliseconds);
  return sent?.ok ? sent.data : undefined;
};

/** The dangers a text speaks of, for the receipt; none when nobody says so in time. */
export const askDangers = async (
  visit: Visit,
  kind: NonNullable<SuggestionInput['kind']>,
  text: string,
): Promise<Danger[]> =>
  dangersIn((await askSuggestions(visit, { text, kind }, RECEIPT_WAITS))?.danger ?? []);
