import { Link } from 'react-router';
import { KINDS } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { useTo } from '../../site/address.js';
import { searchOf } from '../inbox/inbox-filter.js';
import type { Today } from './load-today.js';

/** The languages side by side, each as wide as it is frequent: drawn, for a page may carry no style of its own. */
const LanguageBar = ({ languages }: Pick<Today['arrived'], 'languages'>) => {
  const counts = languages.map(({ count }) => count);
  const upTo = (end: number) => counts.slice(0, end).reduce((sum, count) => sum + count, 0);
  return (
    <svg
      className="today-bar"
      viewBox={`0 0 ${upTo(counts.length)} 1`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {languages.map(({ lang, count }, i) => (
        <rect key={lang} x={upTo(i)} width={count} height={1} />
      ))}
    </svg>
  );
};

/** What came since yesterday: in which languages, and of which kind. */
export const Arrived = ({ arrived }: Pick<Today, 'arrived'>) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { total, more, languages, kinds } = arrived;
  return (
    <section className="today-group" aria-label={plain('today.arrived')}>
      <h2>
        {say('today.arrived')}{' '}
        <span className="today-count">{more ? say('list.totalMany') : formatFigure(total, 0)}</span>
      </h2>
      {total > 0 ? (
        <>
          <LanguageBar languages={languages} />
          <ul className="today-languages">
            {languages.map(({ lang, name, count }) => (
              <li key={lang}>
                {name || say('form.otherLanguage')} {formatFigure(count, 0)}
              </li>
            ))}
          </ul>
          <ul>
            {KINDS.map((kind) => (
              <li className="today-line" key={kind}>
                <Link to={to(`/staff${searchOf({ view: 'all', kind })}`)}>
                  {say(`kind.${kind}`)}
                </Link>
                <span className="today-side">{say('list.total', { count: kinds[kind] })}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
};
