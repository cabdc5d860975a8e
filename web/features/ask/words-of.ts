import type { ReactNode } from 'react';
import {
  NO_SAY,
  OTHER_OPTION,
  type Question,
  type Questionnaire,
} from '../../../core/contract/index.js';
import type { Words } from '../../i18n/words.js';

interface SaidAs<T> {
  readonly ofKey: (key: 'ask.noAnswer' | 'ask.noSay' | 'ask.other') => T;
  readonly ofText: (text: string) => T;
}
type Asking = Pick<Words, 'say' | 'show' | 'plain' | 'showPlain'>;

/** With readings above the words. */
export const shown = ({ say, show }: Asking): SaidAs<ReactNode> => ({ ofKey: say, ofText: show });
/** Where no markup may stand. */
export const plainly = ({ plain, showPlain }: Asking): SaidAs<string> => ({
  ofKey: plain,
  ofText: showPlain,
});

type Said = Pick<Questionnaire, 'texts'>;

/** What a choice is called; those that every form may have are called the same in all of them. */
export const wordsOfValue = <T>(
  { texts }: Said,
  { id }: Pick<Question, 'id'>,
  value: string,
  as: SaidAs<T>,
): T => {
  if (value === '') return as.ofKey('ask.noAnswer');
  const own = texts.questions[id]?.options?.[value];
  if (own) return as.ofText(own);
  if (value === NO_SAY) return as.ofKey('ask.noSay');
  return value === OTHER_OPTION ? as.ofKey('ask.other') : as.ofText(value);
};

/** A step of a scale; its ends say what they mean. */
export const wordsOfStep = (
  { texts }: Said,
  { id, from, to }: Question & { readonly kind: 'scale' },
  step: string,
): string => {
  const { low, high } = texts.questions[id] ?? {};
  if (step === String(from)) return `${step} ${low ?? ''}`.trim();
  return step === String(to) ? `${step} ${high ?? ''}`.trim() : step;
};
