import type { Calendar } from '../../../../base/calendar/index.js';
import { isSealed } from '../../../../base/sealing/index.js';
import type { RoutingReason, Urgency } from '../../../../contract/index.js';
import type { Submission } from '../../submission.entity.js';
import type { Opener, Sealer } from './seal.js';

/** What the sender of a voice chose. */
export type About = Readonly<{ topic: string | null; measure: string | null }>;

/** All are alike long, sealed: the length of a code would tell it. */
const LENGTH = 80;

/** What a confided voice is about, for those who open it. */
export const sealedAbout = ({ topic, measure }: About, seal: Sealer): string =>
  seal(`${topic ?? ''} ${measure ?? ''}`.padEnd(LENGTH));

/** As it stands in the database of a voice that is not confided, or not sealed yet. */
export const aboutOf = ({
  topic,
  measureCode,
}: Pick<Submission, 'topic' | 'measureCode'>): About => ({
  topic,
  measure: measureCode,
});

/** The topic of a voice, opened where it is sealed. */
export const topicIn = (
  { topic, sealedAbout: sealed }: Pick<Submission, 'topic' | 'sealedAbout'>,
  open: Opener,
): string | null => topic ?? (sealed === null ? null : openedAbout(open(sealed).value).topic);

/** As somebody reads it who has opened the voice; nothing of one that stayed closed. */
export const openedAbout = (about: string): About => {
  const [topic, measure] = isSealed(about) ? [] : about.split(' ');
  return { topic: topic || null, measure: measure || null };
};

/**
 * When a voice is due as its sender and its desk read it. One that speaks of danger is due by the date in clear, which is the
 * soonest; so is what nobody could open.
 */
export const dueOpened = (
  at: Date,
  { urgent }: { readonly urgent: readonly Urgency[] },
  { topic }: Pick<About, 'topic'>,
  calendar: Pick<Calendar, 'dueOpened'>,
): Date => (topic === null || urgent.length ? at : calendar.dueOpened(at, topic));

/** A reason with what it says of words and topic sealed; any other says nothing of them. */
export const sealedReason = (reason: RoutingReason | null, seal: Sealer): RoutingReason | null => {
  const topicOf = (topic: string) =>
    isSealed(topic) ? topic : sealedAbout({ topic, measure: null }, seal);
  switch (reason?.rule) {
    case 'danger':
      return { ...reason, danger: seal(reason.danger), topic: topicOf(reason.topic) };
    case 'topic':
      return { ...reason, topic: topicOf(reason.topic) };
    case 'none':
      return reason.topic ? { ...reason, topic: topicOf(reason.topic) } : reason;
    default:
      return reason;
  }
};

/** The same for who has opened the voice; null where its topic or danger stayed closed. */
export const openedReason = (reason: RoutingReason | null): RoutingReason | null => {
  if (!reason || !('topic' in reason) || reason.topic === undefined) return reason;
  const { topic } = openedAbout(reason.topic);
  return topic ? { ...reason, topic } : null;
};
