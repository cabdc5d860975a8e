import type { RelatedPlan } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import { fiscalYear } from '../fiscal-year.js';
import { PlanText } from '../PlanText.js';
import { Originals } from './Originals.js';

/** The city's plans beside this one, with their years as the reader counts them. */
export const RelatedPlans = ({ plans }: { readonly plans: readonly RelatedPlan[] }) => {
  const words = useWords();
  if (plans.length === 0) return null;
  const isSource = words.locale.tag === SOURCE_LANGUAGE;
  const yearsOf = ({ startFiscalYear, endFiscalYear }: RelatedPlan): string => {
    const end = endFiscalYear === null ? '' : fiscalYear(words, endFiscalYear);
    return `${fiscalYear(words, startFiscalYear)} – ${end}`.trimEnd();
  };
  return (
    <>
      <h3>{words.say('measure.relatedPlans')}</h3>
      <ul className="bullets">
        {plans.map((plan) => (
          <li key={plan.code}>
            <PlanText text={plan.title.text} lang={plan.title.lang} />
            {isSource ? (
              `（${plan.period}）`
            ) : (
              <>
                <br />
                <span className="small">{yearsOf(plan)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <Originals of={plans.map(({ title }) => title)} />
    </>
  );
};
