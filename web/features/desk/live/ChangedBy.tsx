import { HISTORY_VERBS, isolated } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useLive, useLiveStore } from './LiveDesk.js';

/** What others did to this voice while it was open, until the person has taken note of it. */
export const ChangedBy = ({ voice }: { readonly voice: string }) => {
  const { say, plain } = useDeskWords();
  const store = useLiveStore();
  const changes = useLive().changes.get(voice) ?? [];
  const what = (recorded: string) => {
    const verb = HISTORY_VERBS.find((one) => one === recorded);
    return verb ? plain(`history.${verb}`) : plain('history.other', { verb: recorded });
  };
  return (
    <div role="status" className="changed-by" data-screen>
      {changes.length > 0 ? (
        <div className="notice" data-tone="wait">
          <ul>
            {changes.map(({ verb, name }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same may be done twice
              <li key={i}>
                {name
                  ? say('live.changed', { name: isolated(name), what: what(verb) })
                  : what(verb)}
              </li>
            ))}
          </ul>
          <button
            className="button"
            data-kind="quiet"
            type="button"
            onClick={() => store.takeNote(voice)}
          >
            {say('live.seen')}
          </button>
        </div>
      ) : null}
    </div>
  );
};
