import type { Counting as Counted } from '../../../../core/contract/index.js';
import { formatDay } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { fiscalYear } from '../fiscal-year.js';
import { useRuleWords } from './use-rule-words.js';

interface CountingProps {
  readonly counting: Counted;
  /** A figure with its unit. */
  readonly text: (value: number) => string;
}

/** What an indicator that counts by itself came to so far, and by which rule. */
export const Counting = ({ counting, text }: CountingProps) => {
  const words = useWords();
  const { say, plain, locale } = words;
  const ruleWords = useRuleWords();
  const { rule, fiscalYear: year, value, isAtLeast, on } = counting;
  const figure = value === null ? '' : text(value);
  return (
    <p>
      {say('measure.counted.title')} {ruleWords(rule)}
      <br />
      {value === null || on === null ? (
        <span className="small">
          {say('measure.counted.few', { year: fiscalYear(words, year) })}
        </span>
      ) : (
        <strong>
          {say('measure.counted.soFar', {
            year: fiscalYear(words, year),
            date: formatDay(on, locale),
            value: isAtLeast ? plain('figureRule.atLeast', { value: figure }) : figure,
          })}
        </strong>
      )}
    </p>
  );
};
