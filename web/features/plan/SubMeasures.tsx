import type { Measure } from '../../../core/contract/index.js';
import { PlanText } from './PlanText.js';

/** What the city does about a measure: its promises, each with plain words. */
export const SubMeasures = ({ items }: { readonly items: Measure['subMeasures'] }) => (
  <ul className="promises">
    {items.map(({ code, title, plain, lang }) => (
      <li key={code} id={`m-${code}`}>
        <h3>
          <PlanText text={title} lang={lang} />
        </h3>
        {plain ? (
          <p className="hint">
            <PlanText text={plain} lang={lang} />
          </p>
        ) : null}
      </li>
    ))}
  </ul>
);
