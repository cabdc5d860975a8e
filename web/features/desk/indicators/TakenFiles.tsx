import { Form, useNavigation } from 'react-router';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { WhoField } from '../forms/WhoField.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { FILE, type FileState, fileForm } from './load-figure-file.js';
import type { IndicatorsView } from './load-indicators.js';

interface TakenFilesProps {
  readonly files: IndicatorsView['files'];
  readonly state: FileState | undefined;
}

/** Files that were entered, each with the press that takes it back as a whole. */
export const TakenFiles = ({ files, state }: TakenFilesProps) => {
  const { say } = useDeskWords();
  const { errorOf, errorPrefix } = useDeskErrors(FILE, state?.problem);
  const sending = useNavigation().formMethod === 'POST';
  if (files.length === 0) return null;
  return (
    <section className="stack">
      <h3>{say('indicator.file.taken')}</h3>
      <p className="hint">{say('indicator.file.undoHint')}</p>
      {files.map(({ id, by, at, standing }) => {
        const isMeant = state?.back?.id === id;
        return (
          <details key={`${id} ${state?.at}`} className="details" open={isMeant}>
            <summary>{say('indicator.file.of', { count: standing, name: by, date: at })}</summary>
            <Form method="post" className="stack" noValidate preventScrollReset>
              <WhoField />
              <input type="hidden" name="code" value={FILE} />
              <input type="hidden" name="file" value={id} />
              <TextInput
                id={`${fileForm(id)}-source`}
                name="source"
                lang={SOURCE_LANGUAGE}
                label={say('indicator.file.why')}
                error={isMeant ? errorOf('source') : undefined}
                errorPrefix={errorPrefix}
                defaultValue={isMeant ? state?.back?.source : undefined}
              />
              <p>
                <button
                  className="button"
                  data-kind="quiet"
                  type="submit"
                  name="act"
                  value="undo"
                  disabled={sending}
                >
                  {say('indicator.file.undo')}
                </button>
              </p>
            </Form>
          </details>
        );
      })}
    </section>
  );
};
