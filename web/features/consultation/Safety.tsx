import type { Danger } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../ui/Card.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { EmergencyCall } from '../../ui/EmergencyCall.js';
import { emergencyLines, linesFor } from '../emergency/lines.js';

/** Numbers on top: the most urgent open, the others one tap away. */
export const EmergencyNumbers = () => {
  const words = useWords();
  const lines = emergencyLines(words);
  return (
    <EmergencyBox
      title={words.say('emergency.boxTitle')}
      lines={lines.filter(({ first }) => first)}
      more={{ text: words.say('emergency.all'), lines: lines.filter(({ first }) => !first) }}
    />
  );
};

interface OneCallProps {
  /** What the words speak of, where they have been read: its numbers come first then. */
  readonly dangers?: readonly Danger[] | undefined;
}

/** The number that fits best in one line, all of them with what is to know one tap away: the question stays in sight. */
export const OneCall = ({ dangers = [] }: OneCallProps) => {
  const words = useWords();
  const { say } = words;
  const { fitting, others } = linesFor(words, dangers);
  const lines = dangers.length > 0 ? [...fitting, ...others] : emergencyLines(words);
  const [best] = lines;
  return best ? (
    <EmergencyCall
      title={say('emergency.boxTitle')}
      call={
        best.urgent ? (
          say('emergency.call', { number: best.number })
        ) : (
          <>
            {best.name} {best.number}
          </>
        )
      }
      dial={best.dial}
      more={{ text: say('emergency.others'), lines }}
    />
  ) : null;
};

/** Who reads it, and what this page cannot hide: beside the question, or below it. */
export const VaultPromise = () => {
  const { say, plain } = useWords();
  return (
    <Card as="aside" label={plain('consultation.vault.title')}>
      <h2>{say('consultation.vault.title')}</h2>
      <p>{say('consultation.vault.text')}</p>
      <p className="small">{say('consultation.vault.honest')}</p>
    </Card>
  );
};
