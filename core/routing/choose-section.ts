import type { RoutingReason } from '../contract/index.js';
import type { Directory, SectionRow } from '../sections/index.js';

export interface Choice {
  /** Undefined: no rule is sure, a person decides (`needs_triage`). */
  readonly section: SectionRow | undefined;
  readonly reason: RoutingReason;
}

/**
 * Which section gets a voice, and why; the order is `domain.md`'s: the measure that the resident chose,
 * then the consultation's desk, else a person. `vault` topics go to their desk whatever measure was chosen,
 * so that a violent partner's name never lands in another section's inbox.
 * `on` is the civil date in Tokyo on which owners and sections must be valid.
 */
export const chooseSection = (
  voice: { readonly measure: string | null; readonly topic: string | null },
  on: string,
  directory: Pick<Directory, 'owner' | 'desk'>,
): Choice => {
  const { measure, topic } = voice;
  const desk = topic ? directory.desk(topic, on) : undefined;
  if (topic && desk?.privacy === 'vault')
    return { section: desk.section, reason: { rule: 'topic', topic } };
  const owner = measure ? directory.owner(measure, on) : undefined;
  if (measure && owner) {
    return { section: owner.section, reason: { rule: 'owner', node: owner.node, chosen: measure } };
  }
  if (topic && desk) return { section: desk.section, reason: { rule: 'topic', topic } };
  const why = measure ? 'no_owner' : topic ? 'no_desk' : 'nothing_chosen';
  return {
    section: undefined,
    reason: {
      rule: 'none',
      why,
      ...(measure ? { chosen: measure } : {}),
      ...(topic ? { topic } : {}),
    },
  };
};
