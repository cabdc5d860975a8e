import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { RadioGroup } from '../../../../../ui/form/RadioGroup.js';
import { TextArea } from '../../../../../ui/form/TextArea.js';
import { controlId } from '../../../use-desk-errors.js';
import { useHydrated } from '../../../use-hydrated.js';
import { VerbForm, type VerbProps } from '../../VerbForm.js';
import type { DraftView } from '../draft-view.js';
import { foldAway, reveal } from './return-keys.js';
import { sentencesOf } from './sentences.js';

interface ReturnProps extends VerbProps {
  readonly draft: DraftView;
}

/** Leaves what was written where it is. Without a script the line that unfolds the form folds it, too. */
const Leave = () => {
  const { say } = useDeskWords();
  if (!useHydrated()) return null;
  return (
    <button
      className="button"
      data-kind="quiet"
      type="button"
      onClick={({ currentTarget }) => foldAway(currentTarget)}
    >
      {say('act.return.leave')}
    </button>
  );
};

/**
 * Gives the answer back to its writer, perhaps about one sentence. The sentences stand whole in the form, so that what is
 * written about is in sight on a phone as well, where the form covers the answer.
 */
export const ReturnForm = ({ draft, ...props }: ReturnProps) => {
  const { say } = useDeskWords();
  const sentences = sentencesOf(draft.text).map(({ start, end }) => ({
    value: `${start}-${end}`,
    text: (
      <span lang="ja" dir="auto">
        {draft.text.slice(start, end)}
      </span>
    ),
  }));
  return (
    <VerbForm {...props} verb="return" submit={say('act.return.submit')} quiet beside={<Leave />}>
      {(typed, { errorOf, errorPrefix }) => (
        <>
          <div
            className="return-place"
            data-place
            onChange={({ target }) => reveal(target as Element)}
          >
            <RadioGroup
              id={controlId('return', 'end')}
              name="place"
              label={say('act.return.place')}
              error={errorOf('end')}
              errorPrefix={errorPrefix}
              defaultValue={typed.place ?? ''}
              options={[{ value: '', text: say('act.return.whole') }, ...sentences]}
            />
          </div>
          <TextArea
            id={controlId('return', 'comment')}
            name="comment"
            lang="ja"
            rows={3}
            label={say('act.return.comment')}
            required
            error={errorOf('comment')}
            errorPrefix={errorPrefix}
            defaultValue={typed.comment ?? ''}
            data-first
          />
        </>
      )}
    </VerbForm>
  );
};
