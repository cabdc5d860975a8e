import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

/** Staff write to each other about the voice: its sender reads none of it. */
export const NoteForm = (props: VerbProps) => {
  const { say } = useDeskWords();
  return (
    <VerbForm {...props} verb="note" submit={say('act.note.submit')} quiet>
      {(typed, { errorOf, errorPrefix }) => (
        <TextArea
          id={controlId('note', 'text')}
          name="text"
          rows={3}
          lang="ja"
          label={say('act.note.label')}
          hint={say('act.note.hint')}
          required
          error={errorOf('text')}
          errorPrefix={errorPrefix}
          defaultValue={typed.text ?? ''}
        />
      )}
    </VerbForm>
  );
};
