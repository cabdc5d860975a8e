import { useDeskWords } from '../../../i18n/desk-words.js';
import type { UrgencyView } from './urgency.js';

/** Danger in words, before everything else of a row. */
export const UrgencyChips = ({ urgency }: { readonly urgency: readonly UrgencyView[] }) => {
  const { say } = useDeskWords();
  return urgency.map((kind) => (
    <strong className="urgency" key={kind}>
      {say(`urgent.chip.${kind}`)}
    </strong>
  ));
};
