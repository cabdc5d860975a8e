import type { OwnSubmission } from '../../../../core/contract/index.js';
import { formatDay } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { Notice } from '../../../ui/Notice.js';
import { Way } from '../../../ui/voice/Way.js';

const STATIONS = ['received', 'routed', 'in_progress', 'answered'] as const;

/** How far each status has come on the way; what left the way has no place on it. */
const REACHED: Partial<Record<OwnSubmission['status'], number>> = {
  received: 0,
  needs_triage: 0,
  routed: 1,
  in_progress: 2,
  reopened: 2,
  answered: 3,
  closed: 3,
};

/** Where a voice is now, as a line from top to bottom, with the days that are left beside the present station. */
export const StatusWay = ({ voice }: { readonly voice: OwnSubmission }) => {
  const words = useWords();
  const { say, show, locale } = words;
  const at = REACHED[voice.status];
  if (at === undefined) {
    const reason = `myVoice.declinedReason.${voice.declinedReason}`;
    return (
      <Notice tone="wait" title={say(`status.${voice.status}`)}>
        {voice.status === 'declined' && words.knows(reason) ? (
          <p>{say('myVoice.declined', { reason: words.plain(reason) })}</p>
        ) : null}
      </Notice>
    );
  }
  const promise =
    at !== 3 &&
    // While the section waits for its sender no day counts, as the sentence above says.
    !voice.waitingSince &&
    voice.openDaysLeft >= 0 &&
    say('myVoice.daysLeft', { count: voice.openDaysLeft });
  return (
    <Way
      steps={STATIONS.map((id, i) => ({
        id,
        state: i < at || at === 3 ? 'done' : i === at ? 'now' : 'later',
        title: say(`myVoice.way.${id}`),
        text:
          i === at && promise
            ? promise
            : id === 'received'
              ? formatDay(voice.receivedAt, locale)
              : id === 'routed' && voice.section
                ? show(voice.section.name)
                : undefined,
      }))}
    />
  );
};
