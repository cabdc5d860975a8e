import { Form } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useTo } from '../../../site/address.js';
import { type InboxFilter, searchOf } from '../inbox-filter.js';
import type { DoneView } from './present-done.js';

interface UndoPressProps {
  readonly done: DoneView;
  readonly filter: InboxFilter;
}

/** Takes back what was just done to a voice that is not open any more; nothing where that cannot be done. */
export const UndoPress = ({ done, filter }: UndoPressProps) => {
  const { say } = useDeskWords();
  const to = useTo();
  if (!done.back) return null;
  return (
    <Form
      method="post"
      action={to(`/staff/voices/${done.id}${searchOf(filter)}`)}
      className="undo-press"
    >
      <input type="hidden" name="version" value={done.version} />
      <button
        className="button"
        data-kind="link"
        type="submit"
        name="verb"
        value={done.back}
        data-take-back
      >
        {say('act.undo.title')}
      </button>
    </Form>
  );
};
