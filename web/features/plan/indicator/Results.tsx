import type { Indicator } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { formatDay } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Details } from '../../../ui/Details.js';
import { Written } from '../../../ui/voice/Written.js';
import { fiscalYear } from '../fiscal-year.js';
import { PlanText } from '../PlanText.js';

interface ResultsProps {
  readonly indicator: Indicator;
  /** The plan that baseline and target are from. */
  readonly source: { readonly title: string; readonly lang: string };
  /** A figure with its unit. */
  readonly text: (value: number) => string;
}

/** The results by year as a table, with where each is from, and what the section says about the newest one. */
export const Results = ({ indicator, source, text }: ResultsProps) => {
  const words = useWords();
  const { say, locale } = words;
  const { name, lang, baseline, actuals, target } = indicator;
  const remark = actuals.at(-1)?.remark;
  const plan = <PlanText text={source.title} lang={source.lang} />;
  return (
    <>
      {remark ? (
        <p>
          {say('measure.remark')} <Written lang={SOURCE_LANGUAGE}>{remark}</Written>
        </p>
      ) : null}
      <Details summary={say('measure.asTable')}>
        <div className="table-room">
          <table>
            <caption className="visually-hidden">
              <PlanText text={name} lang={lang} />
            </caption>
            <thead>
              <tr>
                <th scope="col">{say('measure.table.year')}</th>
                <th scope="col">{say('measure.table.figure')}</th>
                <th scope="col">{say('measure.table.source')}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{fiscalYear(words, baseline.fiscalYear)}</th>
                <td>
                  {text(baseline.value)} ({say('measure.now')})
                </td>
                <td>{plan}</td>
              </tr>
              {actuals.map(({ fiscalYear: year, value, source: from, on, byRule }) => (
                <tr key={year}>
                  <th scope="row">{fiscalYear(words, year)}</th>
                  <td>{text(value)}</td>
                  <td>
                    {byRule ? (
                      say('measure.counted.byRule')
                    ) : (
                      <Written lang={SOURCE_LANGUAGE}>{from}</Written>
                    )}{' '}
                    <span className="small">({formatDay(on, locale)})</span>
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">{fiscalYear(words, target.fiscalYear)}</th>
                <td>
                  {text(target.value)} ({say('measure.goal')})
                </td>
                <td>{plan}</td>
              </tr>
            </tbody>
          </table>
        </div>
      </Details>
    </>
  );
};
