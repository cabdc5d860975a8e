import { useWords } from '../../i18n/words.js';
import { useTo } from '../site/address.js';

const HINT = 'exit-hint';
const WHERE = 'exit-to';

/**
 * Leaves at once, from a page that names violence or shows what was confided. Its address ends the visit, so that
 * nothing of it can be opened again, and leads to the weather. Without JavaScript it is a plain link; with it the page is
 * emptied and replaced in the history. Stands first in the page, in the place of the header, and follows down all of it:
 * `Header.css` leaves of the header the languages only, `Frame` has its links at the foot.
 */
export const QuickExit = () => {
  const { say, plain } = useWords();
  const to = useTo();
  return (
    <div className="exit">
      <div className="wrap exit-row">
        <a
          className="button"
          data-kind="exit"
          href={to('/exit')}
          rel="noreferrer noopener"
          aria-describedby={`${WHERE} ${HINT}`}
          data-exit
          data-leaving={plain('consultation.exitLeaving')}
        >
          {say('consultation.exit')}
        </a>
        <div className="exit-words">
          <p
            className="exit-said"
            role="status"
            data-exit-said
            data-once={plain('consultation.exitOnce')}
            data-twice={plain('consultation.exitTwice')}
          />
          <details className="exit-about">
            {/* True with and without script: where it leads, and nothing more. */}
            <summary>
              <span id={WHERE}>{say('consultation.exitTo')}</span>
            </summary>
            {/* What leaving does and cannot do, and by which keys. */}
            <p id={HINT}>
              {say('consultation.exitHint')}{' '}
              <span hidden data-exit-keys>
                {say('consultation.exitKeys')}
              </span>
            </p>
          </details>
        </div>
      </div>
    </div>
  );
};
