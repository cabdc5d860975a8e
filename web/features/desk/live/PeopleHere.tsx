import { isolated } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useLive } from './LiveDesk.js';

/** Who else is at this voice, by initial and in a sentence; said to screen readers when it changes. */
export const PeopleHere = ({ voice }: { readonly voice: string }) => {
  const { say } = useDeskWords();
  const people = useLive().people.get(voice) ?? [];
  return (
    <div className="people-here" role="status" data-screen>
      <ul>
        {people.map(({ id, name, writing }) => (
          <li key={id}>
            <span className="people-initial" aria-hidden="true">
              {[...name][0]}
            </span>
            {say(writing ? 'live.writing' : 'live.looking', { name: isolated(name) })}
          </li>
        ))}
      </ul>
    </div>
  );
};
