import { useWords } from '../../i18n/words.js';
import { EmergencyBox } from '../../ui/EmergencyBox.js';
import { Notice } from '../../ui/Notice.js';
import { emergencyLines } from '../emergency/lines.js';

/** A neutral page: nobody is surprised by somebody who looks at the weather. */
const ELSEWHERE = 'https://www.jma.go.jp/bosai/forecast/';

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
      lines={short ? first.map(({ about, ...line }) => line) : first}
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

const HINT = 'exit-hint';

/** Leaves at once. Without JavaScript it is a plain link; with it the page is emptied and replaced in the history. */
export const QuickExit = () => {
  const { say, plain } = useWords();
  return (
    <div className="exit">
      <span
        className="exit-said"
        role="status"
        data-exit-said
        data-once={plain('consultation.exitOnce')}
        data-twice={plain('consultation.exitTwice')}
      />
      <a
        className="button"
        data-kind="exit"
        href={ELSEWHERE}
        rel="noreferrer noopener"
        aria-describedby={HINT}
        data-exit
        data-leaving={plain('consultation.exitLeaving')}
      >
        {say('consultation.exit')}
      </a>
    </div>
  );
};

/** What leaving does, and by which keys. It stands beside `QuickExit` and does not follow down the page. */
export const QuickExitHint = () => {
  const { say } = useWords();
  return (
    <p className="small exit-hint" id={HINT}>
      {say('consultation.exitHint')}{' '}
      <span hidden data-exit-keys>
        {say('consultation.exitKeys')}
      </span>
    </p>
  );
};
