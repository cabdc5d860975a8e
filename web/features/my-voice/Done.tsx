import { useWords } from '../../i18n/words.js';
import { Notice } from '../../ui/Notice.js';
import { useSite } from '../site/use-site.js';
import type { OwnVoiceState } from './under-way.js';

/** What was done by the button pressed last. */
export const Done = ({ state }: { readonly state: OwnVoiceState }) => {
  const { say } = useWords();
  const site = useSite();
  // Where no mail leaves, none is promised.
  const told = state.told === 'addressed' && !site?.mail ? 'reached' : state.told;
  const done = told
    ? say(`myVoice.talk.done.${told}`)
    : state.withdrawn
      ? say('myVoice.withdraw.done')
      : state.objected
        ? say('myVoice.fate.appealDone')
        : state.sharing
          ? say(`myVoice.sharing.done.${state.sharing}`)
          : state.consent && say(`myVoice.consent.done.${state.consent}`);
  return done ? (
    <Notice tone="ok" role="status">
      <p>{done}</p>
    </Notice>
  ) : null;
};
