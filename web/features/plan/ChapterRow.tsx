import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { useTo } from '../site/address.js';
import { MeasureList, type MeasureRow } from './MeasureList.js';
import { PlanText } from './PlanText.js';

export interface ChapterOverview {
  readonly code: string;
  readonly title: string;
  readonly plain?: string | undefined;
  readonly lang: string;
  readonly measures: readonly MeasureRow[];
}

interface ChapterRowProps {
  readonly chapter: ChapterOverview;
  readonly explained?: boolean;
  /** What is alive in it, such as its newest voice. */
  readonly children?: ReactNode;
}

/** A chapter and its measures, side by side where there is room. */
export const ChapterRow = ({ chapter, explained = false, children }: ChapterRowProps) => {
  const { say } = useWords();
  const to = useTo();
  const voices = chapter.measures.reduce((sum, { published }) => sum + published, 0);
  return (
    <li className="chapter">
      <div className="chapter-head">
        <p className="chapter-code">{chapter.code}</p>
        <h3>
          <Link to={to(`/chapters/${chapter.code}`)}>
            <PlanText text={chapter.title} lang={chapter.lang} />
          </Link>
        </h3>
        {chapter.plain ? (
          <p className="hint">
            <PlanText text={chapter.plain} lang={chapter.lang} />
          </p>
        ) : null}
        <p className="facts">
          <span>{say('plan.measures', { count: chapter.measures.length })}</span>
          {voices > 0 ? <span>{say('plan.voices', { count: voices })}</span> : null}
        </p>
        {children}
      </div>
      <MeasureList measures={chapter.measures} explained={explained} />
    </li>
  );
};
