import type { City } from '../../base/city/index.js';
import type { Danger, DangerFound } from '../../contract/index.js';
import type { Desk, Directory } from '../../records/sections/index.js';
import type { Privacy } from '../../records/submissions/index.js';

export interface Raised {
  /** At least as close as it was: privacy is raised, never lowered (`domain.md`, Consultations). */
  readonly privacy: Privacy;
  /** Who hears it because of the danger, and for which; undefined where it goes the ordinary way. */
  readonly by?: { readonly danger: Danger; readonly topic: string; readonly desk: Desk };
}
interface VoiceInDanger {
  readonly privacy: Privacy;
  readonly danger: readonly Danger[];
}
/** Dangers as they are kept of a voice: of a confided one not by which words they were found. */
export const urgentOf = (danger: readonly DangerFound[], privacy: Privacy): DangerFound[] =>
  danger.map(({ kind, words }) => ({ kind, words: privacy === 'vault' ? [] : words }));

/** The topic whose desk hears a danger: `dangers` of `matters.json`. */
type DangerTopics = City['matters']['dangers'];

const ORDER: readonly Privacy[] = ['public', 'private', 'vault'];
const closer = (a: Privacy, b: Privacy): Privacy => (ORDER.indexOf(a) > ORDER.indexOf(b) ? a : b);

/**
 * What danger in the words makes of a voice. An opinion becomes `private`, a consultation as close as the topic of the
 * danger, and both go to that topic's desk: the person may not have found the right button, and must neither be read by
 * those who oversee opinions nor by a section that cannot help. A `vault` voice has its desk already. Dangers that the
 * city gives to no topic (a fire) leave a voice where it is. `on`: the civil date on which the desk must be there.
 */
export const raiseForDanger = (
  { privacy, danger }: VoiceInDanger,
  on: string,
  directory: Pick<Directory, 'desk'>,
  topics: DangerTopics,
): Raised => {
  const named = danger.flatMap((one) => {
    const topic = topics[one];
    return topic ? [{ danger: one, topic, desk: directory.desk(topic, on) }] : [];
  });
  if (privacy === 'vault' || !named.length) return { privacy };
  const [by] = named.flatMap(({ desk, ...one }) => (desk ? [{ ...one, desk }] : []));
  if (!by) return { privacy: closer(privacy, 'private') };
  return { privacy: privacy === 'public' ? 'private' : closer(privacy, by.desk.privacy), by };
};
