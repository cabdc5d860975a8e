import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { isConfided } from '../confided/way-to-speak.js';
import { useTo } from '../site/address.js';
import { PlanText } from './PlanText.js';

export interface MeasureRow {
  readonly code: string;
  readonly title: string;
  readonly plain?: string | undefined;
  readonly lang: string;
  readonly published: number;
}

interface MeasureListProps {
  readonly measures: readonly MeasureRow[];
  readonly explained?: boolean;
}

/** Measures as links, each with how many voices it has. */
export const MeasureList = ({ measures, explained = false }: MeasureListProps) => {
  const words = useWords();
  const { say } = words;
  const to = useTo();
  return (
    <ul className="measures">
      {measures.map(({ code, title, plain, lang, published }) => (
        <li key={code}>
          <span className="code measures-code">{code}</span>
          <Link to={to(`/measures/${code}`)}>
            <PlanText text={title} lang={lang} />
          </Link>
          <span className="measures-count">
            {published > 0 ? say('plan.voices', { count: published }) : null}
          </span>
          {explained && plain ? (
            <p className="measures-plain">
              <PlanText text={plain} lang={lang} />
            </p>
          ) : null}
          {isConfided(words, code) ? (
            <p className="measures-plain">
              <Link to={to(`/consultation?measure=${code}`)}>{say('measure.ask')}</Link>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
};
