import { Form, useNavigation } from 'react-router';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import type { BuilderProps } from '../state/builder-state.js';

/** What a form was before: whatever was taken away or written over can be had again. */
export const Versions = ({ view }: Pick<BuilderProps, 'view'>) => {
  const { say, plain } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const { versions, revision } = view;
  if (versions.length === 0) return null;
  return (
    <details className="details form-part">
      <summary>{say('forms.build.versions')}</summary>
      <p className="hint">{say('forms.build.versionsHint')}</p>
      <Form method="post">
        <input type="hidden" name="revision" value={revision} />
        <input type="hidden" name="act" value="restore" />
        <ul className="build-list">
          {versions.map((one) => (
            <li key={one.revision} className="build-row line-form">
              <span>{say('reading.by', { name: one.by, date: one.at })}</span>
              <button
                className="button"
                data-kind="quiet"
                type="submit"
                name="version"
                value={one.revision}
                disabled={sending}
              >
                {say('forms.build.restore')}
                <span className="visually-hidden">
                  {' '}
                  {plain('reading.by', { name: one.by, date: one.at })}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Form>
    </details>
  );
};
