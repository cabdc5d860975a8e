import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import { Clock } from '../kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../outbox/index.js';
import { type Directory, SectionDirectory } from '../sections/index.js';
import { nextStatus } from '../submissions/index.js';
import { type DetectLanguage, languageDetector } from '../translation/index.js';
import { chooseSection } from './choose-section.js';
import { type Placement, RoutingRepository, type WaitingVoice } from './routing.repository.js';

const ACTOR = { kind: 'system', name: 'routing' } as const;

/**
 * Gives each received voice to the section that answers for it, or to a person (`needs_triage`), with the reason;
 * a set in, a set out, in one transaction. A voice that was withdrawn or routed meanwhile is left as it is.
 */
@Injectable()
export class RouteSubmissions implements OutboxHandler {
  readonly event = 'submission.received' as const;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OutboxRepository) private readonly outbox: OutboxRepository,
    @Inject(RoutingRepository) private readonly repository: RoutingRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    // Both before the transaction: inside it only its own connection may be asked (the embedded database has one).
    const directory = await this.sections.current();
    const detect = await languageDetector();
    const on = civilDateOf(this.clock.now());
    await this.unitOfWork.run(async (tx) => {
      const waiting = await this.outbox.lockUnhandled(
        tx.manager,
        items.map((item) => item.id),
      );
      if (!waiting.length) return;
      const voices = await this.repository.lockReceived(
        tx.manager,
        waiting.map((item) => item.subjectId),
      );
      if (voices.length) {
        const placements = voices.map((voice) => this.place(tx, voice, { directory, detect, on }));
        await this.repository.place(tx.manager, placements);
      }
      await this.outbox.markHandled(
        tx.manager,
        waiting.map((item) => item.id),
      );
    });
  }

  private place(
    tx: Transaction,
    voice: WaitingVoice,
    known: { directory: Directory; detect: DetectLanguage; on: string },
  ): Placement {
    const { section, reason } = chooseSection(voice, known.on, known.directory);
    const status = nextStatus(voice.status, section ? 'route' : 'triage');
    tx.record({
      actor: ACTOR,
      verb: 'route',
      subjectId: voice.id,
      from: voice.status,
      to: status,
      detail: { section: section?.code ?? null, reason },
    });
    tx.emit({ event: 'submission.routed', subjectId: voice.id });
    return {
      id: voice.id,
      status,
      sectionId: section?.id ?? null,
      reason,
      ...known.detect(voice.text, voice.declaredLang),
    };
  }
}
