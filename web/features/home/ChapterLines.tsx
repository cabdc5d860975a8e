import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import type { ChapterOverview } from '../plan/ChapterRow.js';
import type { Ended } from '../plan/ended/ended.js';
import { PlanEnded } from '../plan/ended/PlanEnded.js';
import { PlanText } from '../plan/PlanText.js';
import { useTo } from '../site/address.js';

interface ChapterLinesProps {
  readonly chapters: readonly ChapterOverview[];
  /** New answers by chapter. */
  readonly fresh: Readonly<Record<string, number>>;
  readonly ended: Ended | undefined;
}

/** The chapters of the plan by the names that fit into a line; only what is new has a colour. */
export const ChapterLines = ({ chapters, fresh, ended }: ChapterLinesProps) => {
  const { say, knows } = useWords();
  const to = useTo();
  const nameOf = ({ code, title, lang }: ChapterOverview) => {
    const short = `chapter.${code}.short`;
    return knows(short) ? say(short) : <PlanText text={title} lang={lang} />;
  };
  return (
    <section className="home-part">
      <h2>{say('home.chapters.title')}</h2>
      <ul className="chapter-lines">
        {chapters.map((chapter) => {
          const count = fresh[chapter.code] ?? 0;
          return (
            <li key={chapter.code}>
              <Link className="chapter-line" to={to(`/chapters/${chapter.code}`)}>
                <span>{nameOf(chapter)}</span>
                <span className="chapter-line-count" data-fresh={count > 0 ? '' : undefined}>
                  {count > 0
                    ? say('home.chapters.fresh', { count })
                    : say('plan.measures', { count: chapter.measures.length })}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
      <PlanEnded ended={ended} />
    </section>
  );
};
