import { DECLINE_REASONS } from '../../core/contract/index.js';
import type { SectionRow } from '../../core/records/sections/index.js';
import type { Fate } from './fate.js';
import { type Doer, type Life, RESIDENT } from './life.js';
import { type Row, sha256, uuidFrom } from './rows.js';
import type { SeededRandom } from './seeded-random.js';
import type { Town } from './town.js';
import { answerText } from './voice-text.js';

/** What the desk left behind beside the audit log. */
export interface Story {
  assignee: string | null;
  declined: string | null;
  answer: Row | undefined;
  publication: Row | undefined;
}
export interface Told {
  readonly id: string;
  readonly receivedAt: Date;
  readonly text: string;
  readonly lang: string;
  readonly node: string | null;
  readonly section: SectionRow;
}

/** What happened to a voice after it had reached its section. */
export const tellStory = (
  town: Town,
  random: SeededRandom,
  life: Life,
  fate: Fate,
  told: Told,
): Story => {
  const staff: Doer = ['staff', town.staffId];
  const story: Story = {
    assignee: null,
    declined: null,
    answer: undefined,
    publication: undefined,
  };
  if (fate === 'withdrawn') life.step(life.after(1), RESIDENT, 'withdraw', 'withdrawn');
  if (fate === 'declined') {
    story.declined = random.pick(DECLINE_REASONS);
    life.step(life.after(2), staff, 'decline', 'declined', { reason: story.declined });
  }
  if (fate === 'routed' || fate === 'withdrawn' || fate === 'declined') return story;
  story.assignee = town.staffId;
  life.step(life.after(random.between(1, 2)), staff, 'assign', 'in_progress');
  if (fate === 'in_progress') return story;

  const days = random.between(3, 12);
  const answeredAt = life.after(days);
  const answer = uuidFrom(answeredAt, sha256(`answer:${told.id}`));
  life.step(answeredAt, staff, 'answer', 'answered', { detail: { answer } });
  story.answer = {
    id: answer,
    submission_id: told.id,
    lang: 'ja',
    text: answerText(town, random),
    author_id: town.staffId,
    created_at: answeredAt,
  };
  if (fate === 'closed') life.step(life.after(days + 5), staff, 'close', 'closed');
  if (fate !== 'published') return story;

  const publishedAt = life.after(days + 1);
  const publication = uuidFrom(publishedAt, sha256(`publication:${told.id}`));
  life.step(publishedAt, staff, 'publish', 'answered', {
    detail: { publication, edited: false },
  });
  story.publication = {
    id: publication,
    submission_id: told.id,
    answer_id: answer,
    public_text: told.text,
    lang: told.lang,
    measure_code: told.node,
    section_id: told.section.id,
    received_at: told.receivedAt,
    answered_at: answeredAt,
    published_at: publishedAt,
    placed_at: publishedAt,
    published_by: town.staffId,
    retracted_at: null,
    demo: true,
  };
  return story;
};
