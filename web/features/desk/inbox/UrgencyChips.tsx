import { useWords } from '../../../i18n/words.js';
import type { UrgencyView } from './urgency.js';

/** Danger in words, before everything else of a row. */
export const UrgencyChips = ({ urgency }: { readonly urgency: readonly UrgencyView[] }) => {
  const { say } = useWords();
  return urgency.map((kind) => (
    <strong className="urgency" key={kind}>
      {say(`urgent.chip.${kind}`)}
    </strong>
  ));
};
