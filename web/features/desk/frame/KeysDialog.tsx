import { type RefObject, useState } from 'react';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { KEYS, keysThatWork } from './keys-list.js';

interface KeysDialogProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** All keys in words, and the switch for those who do not want them. */
export const KeysDialog = ({ dialog, on, toggle }: KeysDialogProps) => {
  const { say } = useDeskWords();
  const [shown, setShown] = useState<readonly (typeof KEYS)[number][]>(KEYS);
  return (
    <dialog
      ref={dialog}
      className="keys"
      aria-labelledby="keys-title"
      onToggle={() => setShown(keysThatWork(document))}
    >
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
