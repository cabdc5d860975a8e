import { useDeskWords } from '../../../i18n/desk-words.js';
import type { UrgencyView } from './urgency.js';

/**
 * Danger in words, before everything else of a row. A row has room for one: how many more there are is a number, and their words
 * are there for whoever hears the page.
 */
export const UrgencyChips = ({ urgency }: { readonly urgency: readonly UrgencyView[] }) => {
  const { say } = useDeskWords();
  const [first, ...more] = urgency;
  if (!first) return null;
  return (
    <strong className="urgency">
      <span className="urgency-line">
        <span className="urgency-words">{say(`urgent.chip.${first}`)}</span>
        {more.length > 0 ? (
          <span className="urgency-more" aria-hidden="true">
            +{more.length}
          </span>
        ) : null}
      </span>
      {more.map((kind) => (
        <span className="visually-hidden" key={kind}>
          {' '}
          {say(`urgent.chip.${kind}`)}
        </span>
      ))}
    </strong>
  );
};
