import type { Danger } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { Notice } from '../../ui/Notice.js';
import { emergencyLines, linesFor } from '../emergency/lines.js';

interface EmergencyNumbersProps {
  /** Without explanations, once the topic is chosen and the question should be in sight. */
  readonly short: boolean;
  /** What the words speak of, where they have been read: its numbers come first then. */
  readonly dangers?: readonly Danger[] | undefined;
}

/** Numbers on top: the most urgent open, the others one tap away. */
export const EmergencyNumbers = ({ short, dangers = [] }: EmergencyNumbersProps) => {
  const words = useWords();
  const lines = emergencyLines(words);
  const { fitting, others } =
    dangers.length > 0
      ? linesFor(words, dangers)
      : {
          fitting: lines.filter(({ first }) => first),
          others: lines.filter(({ first }) => !first),
        };
  return (
    <EmergencyBox
      title={words.say('emergency.boxTitle')}
      lines={short ? fitting.map(({ about, cost, ...line }) => line) : fitting}
      compact={short}
      more={{ text: words.say('emergency.all'), lines: others }}
    />
  );
};

/** Who reads it, and what this page cannot hide. */
export const VaultPromise = () => {
  const { say } = useWords();
  return (
    <Notice title={say('consultation.vault.title')}>
      <p>{say('consultation.vault.text')}</p>
      <p className="small">{say('consultation.vault.honest')}</p>
    </Notice>
  );
};
