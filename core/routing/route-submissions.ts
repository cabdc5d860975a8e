import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { SubmissionStatus } from '../contract/index.js';
import { Clock } from '../kernel/index.js';
import { type DetectLanguage, languageDetector } from '../language/detection/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../outbox/index.js';
import { type Directory, SectionDirectory } from '../sections/index.js';
import { nextStatus } from '../submissions/index.js';
import { chooseSection, followOriginal } from './choose-section.js';
import type { Classification, VoiceToClassify } from './classify/index.js';
import { essenceHash, FoldCopies, type FoldedUnder } from './copies/index.js';
import { ReadVoices } from './read-voices.js';
import { type Placement, RoutingRepository, type WaitingVoice } from './routing.repository.js';

const ACTOR = { kind: 'system', name: 'routing' } as const;

interface ReadVoice extends WaitingVoice {
  readonly status: SubmissionStatus;
  readonly seen: Classification;
  readonly essence: Buffer | undefined;
}
interface Setting {
  readonly directory: Directory;
  readonly detect: DetectLanguage;
  readonly on: string;
  readonly originals: ReadonlyMap<string, FoldedUnder>;
  /** Where those of this set went, in their order: a copy may follow one. */
  readonly placed: Map<string, string | null>;
}

/**
 * Gives each received voice to the section that answers for it, or to a person (`needs_triage`), with the reason;
 * notes its urgency and what it repeats. A set in, a set out, in one transaction. A voice that was withdrawn or routed
 * meanwhile is left as it is.
 */
@Injectable()
export class RouteSubmissions implements OutboxHandler {
  readonly event = 'submission.received' as const;

  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OutboxRepository) private readonly outbox: OutboxRepository,
    @Inject(RoutingRepository) private readonly repository: RoutingRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadVoices) private readonly readVoices: ReadVoices,
    @Inject(FoldCopies) private readonly copies: FoldCopies,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    // All before the transaction: inside it only its own connection may be asked (the embedded database has one),
    // and reading two hundred texts must not keep rows locked. Texts never change.
    const directory = await this.sections.current();
    const detect = await languageDetector();
    const read = await this.readVoices.reader();
    const on = civilDateOf(this.clock.now());
    const texts = await this.repository.texts(items.map((item) => item.subjectId));
    const known = new Map(texts.map((voice) => [voice.id, { ...voice, ...readOne(voice, read) }]));
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
      const seen = voices.flatMap(({ id, status }) => {
        const voice = known.get(id);
        return voice ? [{ ...voice, status }] : [];
      });
      if (seen.length) {
        const originals = await this.copies.run(tx, opinionsOf(seen));
        const setting = { directory, detect, on, originals, placed: new Map() };
        const placements = seen.map((voice) => this.place(tx, voice, setting));
        await this.repository.place(tx.manager, placements);
      }
      await this.outbox.markHandled(
        tx.manager,
        waiting.map((item) => item.id),
      );
    });
  }

  private place(tx: Transaction, voice: ReadVoice, known: Setting): Placement {
    const { guesses, danger } = voice.seen;
    const original = known.originals.get(voice.id);
    const { section, reason } = followOriginal(
      chooseSection(voice, known.on, known.directory, guesses),
      original && (original.sectionId ?? known.placed.get(original.id)),
      known.on,
      known.directory,
    );
    known.placed.set(voice.id, section?.id ?? null);
    const status = nextStatus(voice.status, section ? 'route' : 'triage');
    tx.record({
      actor: ACTOR,
      verb: 'route',
      subjectId: voice.id,
      from: voice.status,
      to: status,
      // The log is kept for years and holds nothing that a resident wrote, so not the words that decided either.
      detail: {
        section: section?.code ?? null,
        reason: { rule: reason.rule, why: reason.why, about: reason.guess?.about },
      },
    });
    tx.emit({ event: 'submission.routed', subjectId: voice.id });
    return {
      id: voice.id,
      status,
      sectionId: section?.id ?? null,
      reason,
      urgent: danger,
      copyOf: original?.id ?? null,
      ...known.detect(voice.text, voice.declaredLang),
    };
  }
}

const readOne = (
  voice: WaitingVoice,
  read: (voice: VoiceToClassify) => Classification,
): Pick<ReadVoice, 'seen' | 'essence'> => ({
  seen: read(voice),
  essence: essenceHash(voice.text, voice.measure),
});

/** Only what may be seen by a whole section is compared: a consultation is nobody's copy. */
const opinionsOf = (voices: readonly ReadVoice[]) =>
  voices
    .filter(({ privacy }) => privacy === 'public')
    .map(({ seen, ...voice }) => ({ ...voice, about: seen.guesses[0]?.about ?? '' }));
