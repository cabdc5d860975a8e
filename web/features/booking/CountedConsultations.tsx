import type { countConsultations, OutputOf } from '../../../core/contract/index.js';
import { formatFigure } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { useCounselWords } from './counsel-words.js';

/** On the page of the measure whose indicator counts consultations: how many took place, and what is counted. */
export const CountedConsultations = ({
  counted,
}: {
  readonly counted: OutputOf<typeof countConsultations>;
}) => {
  const { say } = useWords();
  const { plainKind } = useCounselWords();
  const years = counted.years.filter(({ count }) => count !== null);
  return (
    <section className="section">
      <h2>{say('booking.counted.title')}</h2>
      <p>{say('booking.counted.rule', { kinds: counted.kinds.map(plainKind).join(', ') })}</p>
      {years.length > 0 ? (
        <ul>
          {years.map(({ fiscalYear, count }) => (
            <li key={fiscalYear}>
              {say('date.fiscalYear', { year: fiscalYear, next: fiscalYear + 1 })}:{' '}
              <strong>{formatFigure(count ?? 0, 0)}</strong>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
};
