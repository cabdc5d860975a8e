import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useHydrated } from '../../use-hydrated.js';
import { KEYS } from './keys-list.js';

interface KeysFootProps {
  readonly on: boolean;
  readonly openHelp: () => void;
}

/** The keys at the foot, where there is a keyboard; see desk.css. */
export const KeysFoot = ({ on, openHelp }: KeysFootProps) => {
  const { say } = useDeskWords();
  if (!useHydrated()) return null;
  return (
    <div className="keys-foot" data-screen>
      {on ? (
        <ul className="keys-foot-list" aria-hidden="true">
          {KEYS.filter(({ foot }) => foot).map(({ keys, text }) => (
            <li key={text}>
              <kbd>{keys}</kbd> {say(`keyboard.${text}`)}
            </li>
          ))}
        </ul>
      ) : null}
      <button className="button" data-kind="link" type="button" onClick={openHelp}>
        {say('keyboard.title')}
      </button>
    </div>
  );
};
