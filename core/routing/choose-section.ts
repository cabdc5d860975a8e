import type { RoutingReason } from '../contract/index.js';
import type { Directory, SectionRow } from '../sections/index.js';
import type { Privacy } from '../submissions/index.js';

export interface Choice {
  /** Undefined: no rule is sure, a person decides (`needs_triage`). */
  readonly section: SectionRow | undefined;
  readonly reason: RoutingReason;
}

/**
 * Which section gets a voice, and why; the order is `domain.md`'s: the measure that the resident chose,
 * then the consultation's desk, else a person. `vault` topics go to their desk whatever measure was chosen,
 * so that a violent partner's name never lands in another section's inbox; without a valid desk a person decides,
 * never the measure's owner.
 * `on` is the civil date in Tokyo on which owners and sections must be valid.
 */
export const chooseSection = (
  voice: {
    readonly measure: string | null;
    readonly topic: string | null;
    readonly privacy: Privacy;
  },
  on: string,
  directory: Pick<Directory, 'owner' | 'desk'>,
): Choice => {
  const { measure, topic } = voice;
  const desk = topic ? directory.desk(topic, on) : undefined;
  const byTopic: Choice | undefined =
    topic && desk ? { section: desk.section, reason: { rule: 'topic', topic } } : undefined;
  if (voice.privacy === 'vault') return byTopic ?? nobody('no_desk', measure, topic);
  const owner = measure ? directory.owner(measure, on) : undefined;
  if (measure && owner) {
    return {
      section: owner.section,
      reason: { rule: 'owner', node: owner.node, chosen: measure },
    };
  }
  return (
    byTopic ?? nobody(measure ? 'no_owner' : topic ? 'no_desk' : 'nothing_chosen', measure, topic)
  );
};

const nobody = (
  why: NonNullable<RoutingReason['why']>,
  measure: string | null,
  topic: string | null,
): Choice => ({
  section: undefined,
  reason: {
    rule: 'none',
    why,
    ...(measure ? { chosen: measure } : {}),
    ...(topic ? { topic } : {}),
  },
});
