import type { OwnSubmission } from '../../../../core/contract/index.js';
import { formatDay } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { nowOf } from './now.js';

/** In one sentence what happens with a voice now, from which day and until which; and why that day is another one than before. */
export const NowLine = ({ voice }: { readonly voice: OwnSubmission }) => {
  const { say, locale } = useWords();
  const { now, answeredAt, moved } = nowOf(voice);
  const day = (at: string | undefined) => (at ? formatDay(at, locale) : '');
  return (
    <p>
      {say(`myVoice.now.${now}`, {
        received: day(voice.receivedAt),
        due: day(voice.dueAt),
        answered: day(answeredAt),
      })}
      {moved ? <> {say(`myVoice.moved.${moved.why}`, { date: day(moved.from) })}</> : null}
    </p>
  );
};
