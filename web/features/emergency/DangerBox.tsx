import type { Danger } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { linesFor } from './lines.js';

interface DangerBoxProps {
  readonly dangers: readonly Danger[];
  /** While one writes, or when the voice has been sent. */
  readonly when: 'writing' | 'sent';
  /** Without explanations, for those who have seen them on the way. */
  readonly short?: boolean;
}

/** Whom to call, where a text speaks of danger. An offer: it asks nothing and holds nothing back. */
export const DangerBox = ({ dangers, when, short = false }: DangerBoxProps) => {
  const words = useWords();
  const { fitting, others } = linesFor(words, dangers);
  return (
    <EmergencyBox
      title={words.say('emergency.danger.title')}
      lead={words.say(`emergency.danger.${when}`)}
      lines={short ? fitting.map(({ about, ...line }) => line) : fitting}
      more={{ text: words.say('emergency.all'), lines: others }}
    />
  );
};
