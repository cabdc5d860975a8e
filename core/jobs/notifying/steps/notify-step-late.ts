import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { Clock } from '../../../base/kernel/index.js';
import type { OutboxHandler, OutboxItem } from '../../../base/outbox/index.js';
import { type Draft, DraftRepository, isLate, turnAtHand } from '../../../records/answers/index.js';
import { DeliverNotices } from '../deliver-notices.js';
import type { Notice } from '../notice.js';
import type { ToldVoice } from '../told-voice.queries.js';
import { type StepTaker, StepTakersQueries } from './step-takers.queries.js';
import { TellTakers } from './tell-takers.js';

/** A step that waits, with those whose turn it is. */
interface Waiting {
  readonly draft: Draft;
  readonly step: number;
  readonly name: string;
  readonly takers: readonly StepTaker[];
}

/**
 * The day of a step has passed: each person whose turn it is gets one mail, nobody twice about the same step of the same round,
 * whatever happened in between. Who has no address of their own is reached by that of the section. Not a word of voice or answer.
 */
@Injectable()
export class NotifyStepLate implements OutboxHandler {
  readonly consumer = 'notify-step-late';
  private readonly day: Intl.DateTimeFormat;

  constructor(
    private readonly notices: DeliverNotices,
    private readonly drafts: DraftRepository,
    private readonly people: StepTakersQueries,
    private readonly takers: TellTakers,
    private readonly clock: Clock,
    @Inject(CITY) { timeZone }: Pick<City, 'timeZone'>,
  ) {
    this.day = new Intl.DateTimeFormat('ja-JP', { timeZone, dateStyle: 'full' });
  }

  async handle(items: readonly OutboxItem[]): Promise<void> {
    const drafts = await this.drafts.openOf(items.map(({ subjectId }) => subjectId));
    const waiting = new Map<string, Waiting>();
    for (const [id, draft] of drafts) {
      const one = await this.waitingFor(draft);
      if (one) waiting.set(id, one);
    }
    await this.notices.deliver(items, ({ id }, voice) => {
      const one = waiting.get(voice.id);
      return one && this.noticesFor(id, voice, one);
    });
  }

  /** Undefined where somebody has decided since. */
  private async waitingFor(draft: Draft): Promise<Waiting | undefined> {
    const turn = draft.chain && turnAtHand(draft.chain, draft.decisions);
    if (!turn || !isLate(draft, this.clock.now())) return undefined;
    const { step, name, sections, own, deputies } = turn;
    const around = { sections, writers: draft.writers };
    const asked = await this.people.of(draft.submissionId, own, around);
    const takers = asked.length
      ? asked
      : await this.people.of(draft.submissionId, deputies, around);
    return { draft, step, name, takers };
  }

  private noticesFor(outboxId: string, voice: ToldVoice, waiting: Waiting): Notice[] {
    const { draft, step, name, takers } = waiting;
    return this.takers.notices(voice, takers, {
      ...{ outboxId, template: 'section.stepLate' },
      eventKey: `step:${draft.id}:${draft.round}:${step}`,
      values: { step: name, due: draft.stepDueAt ? this.day.format(draft.stepDueAt) : '' },
    });
  }
}
