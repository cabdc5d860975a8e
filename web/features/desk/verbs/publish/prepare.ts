import {
  markOf,
  type PersonalFind,
} from '../../../../../core/classification/personal-data/index.js';
import { readVoice, type Waiver } from '../../../../../core/contract/index.js';
import { baseOf, effectiveLanguage } from '../../../../../core/language/index.js';
import type { Visit } from '../../../../api/visit.js';
import { asCounted, hide, readFind, readFinds, writeFinds } from './draft.js';

type Get = (name: string) => string;

/** What a button of the publish form asks for before anything is published. */
export interface Prepared {
  readonly typed: Readonly<Record<string, string>>;
  readonly finds: readonly PersonalFind[];
}

const STEP = /^publish\.(hide|hideAll|reset|look)(?::(.+))?$/;
export const isPublishStep = (verb: string): boolean => STEP.test(verb);

/** Hides one find or all, takes the original again, or only looks at the text as it was typed. */
export const preparePublish = async (
  visit: Visit,
  id: string,
  { get, typed }: { readonly get: Get; readonly typed: Readonly<Record<string, string>> },
): Promise<Prepared> => {
  const [, step, code = ''] = STEP.exec(get('verb')) ?? [];
  const { text: original, ...voice } = await visit.ask(readVoice, { params: { id } });
  const base = baseOf(effectiveLanguage(voice));
  let draft = {
    publicText: asCounted(get('publicText')),
    redactions: readFinds(get('redactions')),
  };
  const one = readFind(code);
  if (step === 'reset') draft = { publicText: original, redactions: [] };
  const finds = step === 'hideAll' ? visit.personalIn(draft.publicText) : one ? [one] : [];
  const { publicText, redactions } = hide(draft, finds, {
    original,
    mark: (kind) => markOf(kind, base),
  });
  return {
    typed: { ...typed, publicText, redactions: writeFinds(redactions) },
    finds: visit.personalIn(publicText),
  };
};

/** Of the finds in a text those beside whose words a reason was typed, in the fields `name`. */
const byWords = (
  visit: Visit,
  get: Get,
  { text, name }: { readonly text: string; readonly name: string },
): Waiver[] => {
  const reasons = new Map<string, string>();
  for (let i = 0; get(`${name}Words.${i}`); i++)
    if (get(`${name}.${i}`).trim()) reasons.set(get(`${name}Words.${i}`), get(`${name}.${i}`));
  return visit.personalIn(text).flatMap(({ start, end }): Waiver[] => {
    const reason = reasons.get(text.slice(start, end));
    return reason ? [{ start, end, reason }] : [];
  });
};

/**
 * The finds that may stay because a reason stands beside them: by their words, for the text may have been changed since.
 * `field`: which one holds the text.
 */
export const waiversIn = (visit: Visit, get: Get, field: 'publicText' | 'text'): Waiver[] => {
  const own = byWords(visit, get, { text: asCounted(get(field)), name: 'keep' });
  const note = byWords(visit, get, { text: asCounted(get('note')), name: 'keepNote' });
  const answer: Waiver[] = [];
  for (let i = 0; get(`keepAnswerPlace.${i}`); i++) {
    const place = readFind(get(`keepAnswerPlace.${i}`));
    const reason = get(`keepAnswer.${i}`).trim();
    if (place && reason) answer.push({ start: place.start, end: place.end, reason, in: 'answer' });
  }
  return [...own, ...note.map((waiver): Waiver => ({ ...waiver, in: 'note' })), ...answer];
};
