import { useWords } from '../../i18n/words.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { Notice } from '../../ui/Notice.js';
import { emergencyLines } from '../emergency/lines.js';

interface EmergencyNumbersProps {
  /** Without explanations, once the topic is chosen and the question should be in sight. */
  readonly short: boolean;
}

/** Numbers on top: the most urgent open, the others one tap away. */
export const EmergencyNumbers = ({ short }: EmergencyNumbersProps) => {
  const words = useWords();
  const lines = emergencyLines(words);
  const first = lines.filter((line) => line.first);
  return (
    <EmergencyBox
      title={words.say('emergency.boxTitle')}
      lines={short ? first.map(({ about, cost, ...line }) => line) : first}
      compact={short}
      more={{ text: words.say('emergency.all'), lines: lines.filter((line) => !line.first) }}
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
