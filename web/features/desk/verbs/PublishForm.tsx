import { useDeskWords } from '../../../i18n/desk-words.js';
import { Choice } from '../../../ui/form/Choice.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

/** What everybody will read: the original as a start, to be freed of what points at a person. */
export const PublishForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  const confirm = controlId('publish', 'confirm');
  return (
    <VerbForm {...props} verb="publish" submit={say('act.publish.submit')}>
      {(typed, { errorOf, errorPrefix }) => {
        const missing = errorOf('confirm');
        return (
          <>
            <TextArea
              id={controlId('publish', 'publicText')}
              name="publicText"
              lang={props.voice.lang}
              label={say('act.publish.label')}
              hint={say('act.publish.hint')}
              required
              error={errorOf('publicText')}
              errorPrefix={errorPrefix}
              defaultValue={typed.publicText ?? props.voice.text}
            />
            <div className="field" data-invalid={missing ? true : undefined}>
              {missing ? (
                <p className="field-error" id={`${confirm}-error`}>
                  <span className="visually-hidden">{errorPrefix} </span>
                  {missing}
                </p>
              ) : null}
              <Choice
                type="checkbox"
                id={confirm}
                name="confirm"
                value="yes"
                defaultChecked={typed.confirm === 'yes'}
                aria-invalid={missing ? true : undefined}
                aria-describedby={missing ? `${confirm}-error` : undefined}
              >
                {say('act.publish.confirm')}
              </Choice>
            </div>
          </>
        );
      }}
    </VerbForm>
  );
};
