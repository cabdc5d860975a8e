import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { FoundWords } from '../publish/FoundWords.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { CorrectionNote } from './CorrectionNote.js';

/** The public text as it stands, to be put right, and what everybody is told of that. */
export const CorrectPublicationForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { state } = props;
  const finds = (state?.verb === 'correct_publication' && state.finds) || [];
  return (
    <VerbForm {...props} verb="correct_publication" submit={say('act.correct_publication.submit')}>
      {(typed, errors) => (
        <>
          <TextArea
            id={controlId('correct_publication', 'publicText')}
            name="publicText"
            lang={props.voice.lang}
            label={say('act.publish.label')}
            hint={say('act.publish.hint')}
            required
            error={errors.errorOf('publicText')}
            errorPrefix={errors.errorPrefix}
            defaultValue={typed.publicText ?? props.voice.publication?.text ?? ''}
          />
          {finds.length ? (
            <FoundWords
              text={typed.publicText ?? ''}
              finds={finds}
              lang={props.voice.lang}
              typed={typed}
              hides={false}
              verb="correct_publication"
            />
          ) : null}
          <CorrectionNote verb="correct_publication" typed={typed} errors={errors} state={state} />
        </>
      )}
    </VerbForm>
  );
};
