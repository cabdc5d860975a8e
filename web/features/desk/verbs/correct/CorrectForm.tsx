import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { FoundWords } from '../publish/FoundWords.js';
import { VerbForm, type VerbProps } from '../VerbForm.js';
import { CorrectionNote } from './CorrectionNote.js';

/** The last answer as it stands, to be put right, and what its reader is told of that. */
export const CorrectForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { state } = props;
  const { answerGoesTo } = props.voice;
  // What came back or was pulled back goes on where it was.
  const underWay = props.voice.draft;
  const finds = (state?.verb === 'correct' && state.finds) || [];
  return (
    <VerbForm
      {...props}
      verb="correct"
      submit={
        answerGoesTo
          ? say('act.answer.pass', { step: answerGoesTo.name })
          : say('act.correct.submit')
      }
    >
      {(typed, errors) => (
        <>
          <TextArea
            id={controlId('correct', 'text')}
            name="text"
            lang="ja"
            rows={6}
            label={say('act.correct.label')}
            hint={say('act.correct.hint')}
            required
            error={errors.errorOf('text')}
            errorPrefix={errors.errorPrefix}
            defaultValue={typed.text ?? underWay?.text ?? props.voice.answers.at(-1)?.text ?? ''}
          />
          {finds.length ? (
            <FoundWords
              text={typed.text ?? ''}
              finds={finds}
              lang="ja"
              typed={typed}
              hides={false}
              verb="correct"
            />
          ) : null}
          <CorrectionNote
            verb="correct"
            typed={{ note: underWay?.note ?? '', ...typed }}
            errors={errors}
            state={state}
          />
        </>
      )}
    </VerbForm>
  );
};
