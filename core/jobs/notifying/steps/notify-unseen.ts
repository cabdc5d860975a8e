import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import type { OutboxHandler, OutboxItem } from '../../../base/outbox/index.js';
import { DeliverNotices } from '../deliver-notices.js';
import { type StepTaker, StepTakersQueries } from './step-takers.queries.js';
import { TellTakers } from './tell-takers.js';
import { type UnseenDecision, UnseenQueries } from './unseen.queries.js';

/** 後閲: whoever is to see a decision afterwards, and has not for some days, gets one mail about it, nobody a second one. */
@Injectable()
export class NotifyUnseen implements OutboxHandler {
  readonly consumer = 'notify-unseen';
  private readonly day: Intl.DateTimeFormat;

  constructor(
    private readonly notices: DeliverNotices,
    private readonly unseen: UnseenQueries,
    private readonly people: StepTakersQueries,
    private readonly takers: TellTakers,
    @Inject(CITY) { timeZone }: Pick<City, 'timeZone'>,
  ) {
    this.day = new Intl.DateTimeFormat('ja-JP', { timeZone, dateStyle: 'full' });
  }

  async handle(items: readonly OutboxItem[]): Promise<void> {
    const decisions = await this.unseen.of(items.map(({ subjectId }) => subjectId));
    const waiting: { decision: UnseenDecision; takers: StepTaker[] }[] = [];
    for (const decision of decisions) {
      const around = { sections: [], writers: decision.done };
      waiting.push({ decision, takers: await this.people.of(decision.voice, decision, around) });
    }
    await this.notices.deliver(items, ({ id }, voice) =>
      waiting
        .filter(({ decision }) => decision.voice === voice.id)
        .flatMap(({ decision, takers }) =>
          this.takers.notices(voice, takers, {
            ...{ outboxId: id, eventKey: `unseen:${decision.id}`, template: 'section.unseen' },
            values: { decided: this.day.format(decision.at) },
          }),
        ),
    );
  }
}
