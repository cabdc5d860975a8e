import { type Guess, SHIPPED_THRESHOLD } from '../../classification/index.js';
import type { ReasonBy, RoutingReason } from '../../contract/index.js';
import type { Directory, SectionRow } from '../../records/sections/index.js';
import type { Privacy } from '../../records/submissions/index.js';

export interface Choice {
  /** Undefined: no rule is sure, a person decides (`needs_triage`). */
  readonly section: SectionRow | undefined;
  readonly reason: RoutingReason;
}
export interface VoiceToPlace {
  readonly measure: string | null;
  readonly topic: string | null;
  readonly privacy: Privacy;
  /** Of a confided one, whose topic is sealed: with its desk, as intake found it. */
  readonly sealedAbout?: string | null;
  readonly sectionId?: string | null;
}
type Known = Pick<Directory, 'owner' | 'desk' | 'responsible' | 'sectionById'>;

/** As many as a person takes in at a glance; less likely ones would be noise. */
const MOST_GUESSES = 3;
const LEAST_SCORE = 0.1;

/**
 * Which section gets a voice, and why; the order is `domain.md`'s: the measure that the resident chose,
 * then the consultation's desk, then, for an opinion where nothing was chosen, what the words are about (`guesses`, the
 * likeliest first) if that is likely enough, else a person with the best guesses at hand. `vault` topics go to their desk whatever
 * measure was chosen, so that a violent partner's name never lands in another section's inbox; without a valid desk a
 * person decides, never the measure's owner and never a guess.
 * `on` is the civil date in Tokyo on which owners and sections must be valid.
 */
export const chooseSection = (
  voice: VoiceToPlace,
  on: string,
  directory: Known,
  guesses: readonly Guess[] = [],
): Choice => {
  const { measure, topic } = voice;
  const desk = topic ? directory.desk(topic, on) : undefined;
  const byTopic: Choice | undefined =
    topic && desk ? { section: desk.section, reason: { rule: 'topic', topic } } : undefined;
  if (voice.privacy === 'vault')
    return bySeal(voice, on, directory) ?? byTopic ?? nobody('no_desk', voice);
  const owner = measure ? directory.owner(measure, on) : undefined;
  if (measure && owner)
    return { section: owner.section, reason: { rule: 'owner', node: owner.node, chosen: measure } };
  if (byTopic) return byTopic;
  const likely = guesses
    .slice(0, MOST_GUESSES)
    .filter((g) => g.score >= LEAST_SCORE && directory.responsible(g.about, on))
    .map(({ about, score, words }) => ({ about, score: rounded(score), words: [...words] }));
  if (measure || topic) return nobody(measure ? 'no_owner' : 'no_desk', voice, likely);
  // Of a consultation a person decides: words about garbage may stand in a letter about a violent husband.
  const [best] = voice.privacy === 'public' ? guesses : [];
  const section =
    best && best.score >= SHIPPED_THRESHOLD ? directory.responsible(best.about, on) : undefined;
  const [guess] = likely;
  return section && guess
    ? { section, reason: { rule: 'words', guess } }
    : nobody(guess ? 'unsure' : 'nothing_chosen', voice, likely);
};

/** To the desk that intake found: only that reads what it is about, and the reason with it. */
const bySeal = (
  { sealedAbout, sectionId }: VoiceToPlace,
  on: string,
  directory: Known,
): Choice | undefined => {
  const named = sealedAbout && sectionId ? directory.sectionById.get(sectionId) : undefined;
  const section = named && directory.responsible(named.code, on);
  return section && { section, reason: { rule: 'topic', topic: sealedAbout ?? '' } };
};

/** Where the words decide, or nobody, a copy goes where its original is: people would wonder at two desks for one text. */
export const followOriginal = (
  choice: Choice,
  originalSectionId: string | null | undefined,
  on: string,
  directory: Pick<Directory, 'sectionById' | 'responsible'>,
): Choice => {
  const { reason } = choice;
  const isFree =
    reason.rule === 'words' || (reason.rule === 'none' && !reason.chosen && !reason.topic);
  if (!isFree) return choice;
  const named = originalSectionId ? directory.sectionById.get(originalSectionId) : undefined;
  const section = named && directory.responsible(named.code, on);
  return section ? { section, reason: { rule: 'copy' } } : choice;
};

const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const nobody = (
  why: ReasonBy<'none'>['why'],
  { measure, topic }: VoiceToPlace,
  guesses: NonNullable<ReasonBy<'none'>['guesses']> = [],
): Choice => ({
  section: undefined,
  reason: {
    rule: 'none',
    why,
    ...(measure ? { chosen: measure } : {}),
    ...(topic ? { topic } : {}),
    ...(guesses.length ? { guesses } : {}),
  },
});
