import { Link } from 'react-router';
import type { Opinion, OpinionCounts } from '../../../core/contract/index.js';
import { languageName } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { LinkButton } from '../../ui/Button.js';
import { EmptyState } from '../../ui/EmptyState.js';
import { Exchange } from '../opinions/Exchange.js';
import { useTo } from '../site/address.js';

interface NewestAnswersProps {
  readonly opinions: readonly Opinion[];
  /** How many there are in languages that are not the reader's. */
  readonly others: OpinionCounts['languages'];
}

/** What the city answered last: the reader's language first, the others counted and one tap away. */
export const NewestAnswers = ({ opinions, others }: NewestAnswersProps) => {
  const { say, locale } = useWords();
  const to = useTo();
  return (
    <section className="home-part">
      <h2>{say('home.answers.title')}</h2>
      {opinions.length > 0 ? (
        <>
          <div className="pair">
            {opinions.map((opinion) => (
              <Exchange key={opinion.id} opinion={opinion} level="h3" brief />
            ))}
          </div>
          <div className="newest-more">
            <LinkButton kind="quiet" href={to('/opinions')}>
              {say('home.answers.more')}
            </LinkButton>
            {others.length > 0 ? (
              <details>
                <summary>
                  {say('home.answers.others', {
                    count: others.reduce((sum, { count }) => sum + count, 0),
                  })}
                </summary>
                <ul className="newest-languages">
                  {others.map(({ lang, count }) => (
                    <li key={lang}>
                      <Link to={to(`/opinions?in=${lang}`)}>
                        {languageName(lang, locale) || say('form.otherLanguage')}
                      </Link>{' '}
                      <span className="small">{count}</span>
                    </li>
                  ))}
                </ul>
              </details>
            ) : null}
          </div>
        </>
      ) : (
        <EmptyState>
          <p>{say('home.answers.empty')}</p>
        </EmptyState>
      )}
    </section>
  );
};
