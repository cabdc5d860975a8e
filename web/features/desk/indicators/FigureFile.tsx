import { Form, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { Notice } from '../../../ui/Notice.js';
import { fileIntoField } from '../file-into-field.js';
import { WhoField } from '../forms/WhoField.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { type DecimalsOf, FigureRows } from './FigureRows.js';
import { FILE, type FileState, fileForm } from './load-figure-file.js';
import type { IndicatorsView } from './load-indicators.js';
import { TakenFiles } from './TakenFiles.js';

interface FigureFileProps {
  readonly state: FileState | undefined;
  readonly files: IndicatorsView['files'];
  readonly decimalsOf: DecimalsOf;
}

/** Results of many years from a file: it is looked through first, with all that is wrong in it, and stated as a whole. */
export const FigureFile = ({ state, files, decimalsOf }: FigureFileProps) => {
  const { say, plain } = useDeskWords();
  const { summary, errorOf, errorPrefix } = useDeskErrors(
    state?.back ? fileForm(state.back.id) : FILE,
    state?.problem,
  );
  const sending = useNavigation().formMethod === 'POST';
  const rows = state?.rows ?? [];
  const fresh = rows.filter(({ same }) => !same).length;
  const isSound = rows.every(({ faults }) => faults.length === 0);
  return (
    <details className="details" open={state !== undefined}>
      <summary>{say('indicator.file.title')}</summary>
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      {state?.stated === undefined ? null : (
        <Notice tone="ok" role="status">
          {say('indicator.file.done', { count: state.stated })}
        </Notice>
      )}
      {state?.undone ? (
        <Notice tone="ok" role="status">
          {say('indicator.file.undone', { count: state.undone.takenBack })}{' '}
          {state.undone.left > 0 ? say('indicator.file.left', { count: state.undone.left }) : null}
        </Notice>
      ) : null}
      <Form method="post" className="stack" noValidate key={`file ${state?.at}`} preventScrollReset>
        <WhoField />
        <input type="hidden" name="code" value={FILE} />
        <TextArea
          id="file-csv"
          name="csv"
          rows={4}
          lang={SOURCE_LANGUAGE}
          label={say('indicator.file.label')}
          hint={say('indicator.file.hint')}
          error={errorOf('csv')}
          errorPrefix={errorPrefix}
          defaultValue={state?.csv}
          below={
            <input
              type="file"
              accept=".csv,text/csv"
              aria-label={plain('indicator.file.label')}
              onChange={(event) => void fileIntoField(event.currentTarget, 'file-csv')}
            />
          }
        />
        <p>
          <a href="/indicators.csv" download>
            {say('indicator.file.example')}
          </a>
        </p>
        <p>
          <button className="button" type="submit" name="act" value="check" disabled={sending}>
            {say('indicator.file.check')}
          </button>
        </p>
      </Form>
      {rows.length === 0 ? null : (
        <>
          <FigureRows rows={rows} decimalsOf={decimalsOf} />
          {isSound && fresh > 0 ? (
            <Form method="post" preventScrollReset>
              <WhoField />
              <input type="hidden" name="code" value={FILE} />
              <input type="hidden" name="csv" value={state?.csv} />
              <input type="hidden" name="seen" value={state?.seen?.join(' ')} />
              <button className="button" type="submit" name="act" value="take" disabled={sending}>
                {say('indicator.file.take', { count: fresh })}
              </button>
            </Form>
          ) : (
            <p className="hint">
              {say(isSound ? 'indicator.file.nothingNew' : 'indicator.file.wrong')}
            </p>
          )}
        </>
      )}
      <TakenFiles files={files} state={state} />
    </details>
  );
};
