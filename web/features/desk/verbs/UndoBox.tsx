import { useDeskWords } from '../../../i18n/desk-words.js';
import { VerbForm, type VerbProps } from './VerbForm.js';
import { verbFormId } from './verb-form-id.js';

/** The verbs that the page has words for; of another one it says only that it may be taken back. */
const KNOWN = ['route', 'reassign', 'close', 'decline'] as const;

/** What was done last and may be taken back, with the press that does so: on top, where a mistake is seen. */
export const UndoBox = (props: VerbProps) => {
  const { say } = useDeskWords();
  const { undoable } = props.voice;
  if (!undoable) return null;
  const verb = KNOWN.find((one) => one === undoable.verb);
  return (
    <section className="notice undo-box" data-screen id={verbFormId('undo')}>
      {verb ? (
        <p className="notice-title">
          {say(`history.${verb === 'route' ? 'routeByPerson' : verb}`)}
        </p>
      ) : null}
      <p>
        {undoable.until
          ? say('act.undo.until', { date: undoable.until })
          : say('act.undo.untilTaken')}
      </p>
      <VerbForm {...props} verb="undo" submit={say('act.undo.title')} quiet />
    </section>
  );
};
