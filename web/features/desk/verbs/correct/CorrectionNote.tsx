import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextArea } from '../../../../ui/form/TextArea.js';
import { controlId } from '../../use-desk-errors.js';
import { FoundWords } from '../publish/FoundWords.js';
import type { VerbErrors } from '../VerbForm.js';
import type { VerbState } from '../verbs.js';

interface CorrectionNoteProps {
  readonly verb: 'correct' | 'correct_publication';
  readonly typed: Readonly<Record<string, string>>;
  readonly errors: VerbErrors;
  readonly state: VerbState | undefined;
}

/** What readers of a corrected text are told: which part, and why. It stands beside the text. */
export const CorrectionNote = ({ verb, typed, errors, state }: CorrectionNoteProps) => {
  const { say } = useDeskWords();
  const finds = (state?.verb === verb && state.noteFinds) || [];
  return (
    <>
      <TextArea
        id={controlId(verb, 'note')}
        name="note"
        lang="ja"
        rows={2}
        label={say('act.correct.note')}
        hint={say(`act.${verb}.noteHint`)}
        required
        error={errors.errorOf('note')}
        errorPrefix={errors.errorPrefix}
        defaultValue={typed.note ?? ''}
      />
      {finds.length ? (
        <FoundWords
          text={typed.note ?? ''}
          finds={finds}
          lang="ja"
          typed={typed}
          inNote
          verb={verb}
        />
      ) : null}
    </>
  );
};
