import { Link } from 'react-router';
import type { PlanChangeSaid } from '../../../../core/contract/index.js';
import { formatFigure } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { useTo } from '../../site/address.js';
import { fiscalYear } from '../fiscal-year.js';
import { PlanText } from '../PlanText.js';

type Figure = NonNullable<PlanChangeSaid['from']>;

/** A figure with its unit and year. */
const Amount = ({ value, decimals, unit, fiscalYear: year }: Figure) => {
  const words = useWords();
  return (
    <>
      {formatFigure(value, decimals)} {words.show(unit)} ({fiscalYear(words, year)})
    </>
  );
};

/** What was before and what is now, where there are both. */
const Sides = ({ change: { before, after, from, to } }: { readonly change: PlanChangeSaid }) => {
  const { say } = useWords();
  const side = (words: PlanChangeSaid['before'], figure: Figure | undefined) =>
    words ? <PlanText text={words.text} lang={words.lang} /> : figure && <Amount {...figure} />;
  const [was, is] = [side(before, from), side(after, to)];
  if (!was || !is) return null;
  return (
    <dl className="stack-tight">
      <dt className="small">{say('plan.changes.before')}</dt>
      <dd>{was}</dd>
      <dt className="small">{say('plan.changes.after')}</dt>
      <dd>{is}</dd>
    </dl>
  );
};

/** Where a part can be read as it is today. */
const addressOf = ({ what, code, change }: PlanChangeSaid): string | undefined => {
  if (change === 'ended') return undefined;
  if (what === 'measure') return `/measures/${code}`;
  return what === 'chapter' ? `/chapters/${code}` : undefined;
};

/** What became of the parts of a plan, one line each. */
export const Changes = ({ changes }: { readonly changes: readonly PlanChangeSaid[] }) => {
  const { say } = useWords();
  const to = useTo();
  return (
    <ul className="ruled">
      {changes.map((one) => {
        const { what, code, change, name } = one;
        const address = addressOf(one);
        const words = <PlanText text={name.text} lang={name.lang} />;
        return (
          <li key={`${what} ${code} ${change}`}>
            <p>
              <span className="small">
                {say(`plan.changes.what.${what}`)} <span className="code">{code}</span>
              </span>
              <br />
              {address ? <Link to={to(address)}>{words}</Link> : words}
              <br />
              <strong>{say(`plan.changes.is.${change}`)}</strong>
            </p>
            <Sides change={one} />
          </li>
        );
      })}
    </ul>
  );
};
