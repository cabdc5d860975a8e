import type { RefObject } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { Key } from './keys-list.js';

interface KeysDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** The keys that do something on the page as it is. */
  readonly shown: readonly Key[];
  readonly on: boolean;
  readonly toggle: () => void;
}

/** All keys in words, and the switch for those who do not want them. */
export const KeysDialog = ({ dialog, shown, on, toggle }: KeysDialogProps) => {
  const { say } = useDeskWords();
  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{say('keyboard.title')}</h2>
      <dl className="keys-list">
        {shown.map(({ keys, text }) => (
          <div key={text}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(`keyboard.${text}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="hint">{say('keyboard.typing')}</p>
      <form method="dialog" className="actions">
        <button className="button" data-kind="quiet" type="submit">
          {say('keyboard.close')}
        </button>
        <button className="button" data-kind="link" type="button" onClick={toggle}>
          {say(on ? 'keyboard.off' : 'keyboard.on')}
        </button>
      </form>
    </dialog>
  );
};
