import type { FigureRow } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { formatFigure } from '../../../i18n/format.js';
import { Written } from '../../../ui/voice/Written.js';

/** How many decimals an indicator is told with; undefined for one that the plan does not have. */
export type DecimalsOf = (code: string) => number | undefined;

interface FigureRowsProps {
  readonly rows: readonly FigureRow[];
  readonly decimalsOf: DecimalsOf;
}

/** What a file would change, row by row, and what is wrong with each. */
export const FigureRows = ({ rows, decimalsOf }: FigureRowsProps) => {
  const { say } = useDeskWords();
  // A figure of the file with all the decimals it has, so that a slip is seen.
  const figure = (code: string, value: number | null) =>
    value === null
      ? null
      : formatFigure(
          value,
          Math.max(decimalsOf(code) ?? 0, String(value).split('.')[1]?.length ?? 0),
        );
  return (
    <div className="form-list-room">
      <table className="audit-lines">
        <thead>
          <tr>
            <th scope="col">{say('indicator.file.line')}</th>
            <th scope="col">{say('indicator.file.code')}</th>
            <th scope="col">{say('indicator.year')}</th>
            <th scope="col">{say('indicator.file.before')}</th>
            <th scope="col">{say('indicator.figure')}</th>
            <th scope="col">{say('indicator.source')}</th>
            <th scope="col">{say('indicator.file.faults')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, indicator, fiscalYear, before, value, source, same, faults }) => (
            <tr key={line} data-faulty={faults.length ? '' : undefined}>
              <th scope="row">{line}</th>
              <td>{indicator}</td>
              <td>{fiscalYear}</td>
              <td>{figure(indicator, before)}</td>
              <td>{figure(indicator, value)}</td>
              <td>
                <Written lang={SOURCE_LANGUAGE}>{source}</Written>
              </td>
              <td>
                {faults.length ? (
                  <ul>
                    {faults.map((fault) => (
                      <li key={fault}>{say(`indicator.file.fault.${fault}`)}</li>
                    ))}
                  </ul>
                ) : same ? (
                  say('indicator.file.same')
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
