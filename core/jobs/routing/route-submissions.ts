import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { CITY, type City } from '../../base/city/index.js';
import { Clock } from '../../base/kernel/index.js';
import {
  type OutboxHandler,
  type OutboxItem,
  OutboxRepository,
  type Transaction,
  UnitOfWork,
} from '../../base/outbox/index.js';
import { isSealed } from '../../base/sealing/index.js';
import type { Classification, VoiceToClassify } from '../../classification/index.js';
import type { RoutingReason, SubmissionStatus } from '../../contract/index.js';
import { type DetectLanguage, languageDetector } from '../../language/detection/index.js';
import { type Directory, SectionDirectory } from '../../records/sections/index.js';
import {
  dangersOf,
  MessageWordsRepository,
  nextStatus,
  ownWords,
  type Placement,
  SubmissionRepository,
  VoiceSeals,
  WordsRepository,
} from '../../records/submissions/index.js';
import { essenceHash, FoldCopies, type FoldedUnder } from '../copies/index.js';
import { type Choice, chooseSection, followOriginal } from './choose-section.js';
import { type Raised, raiseForDanger, urgentOf } from './raise-for-danger.js';
import { type ReceivedVoice, ReceivedVoiceQueries } from './received-voice.queries.js';
import { VoiceReader } from './voice-reader.js';

const ACTOR = { kind: 'system', name: 'routing' } as const;

type VoiceWithText = ReceivedVoice & {
  readonly text: string;
  /** What its sender wrote: of a form without its questions. */
  readonly own: string;
  /** Its sender has added something: it repeats nobody. */
  readonly hasMore: boolean;
};
/** What was found in the words. */
type Seen = Pick<Classification, 'guesses' | 'danger'>;
interface ReadVoice extends VoiceWithText {
  readonly status: SubmissionStatus;
  readonly seen: Seen;
  readonly raised: Raised;
  readonly essence: Buffer | undefined;
}
/** What is the same for a whole set of voices. */
interface RoutingRound {
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
  readonly consumer = 'routing';

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: OutboxRepository,
    private readonly received: ReceivedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly messages: MessageWordsRepository,
    private readonly submissions: SubmissionRepository,
    private readonly seals: VoiceSeals,
    private readonly sections: SectionDirectory,
    private readonly voices: VoiceReader,
    private readonly copies: FoldCopies,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
    @Inject(CITY) private readonly city: Pick<City, 'matters'>,
  ) {}

  async handle(items: readonly OutboxItem[]): Promise<void> {
    // All before the transaction: inside it only its own connection may be asked (the embedded database has one),
    // and reading two hundred texts must not keep rows locked. The few that their senders change meanwhile are read once more.
    const directory = await this.sections.current();
    const detect = await languageDetector();
    const read = await this.voices.reader();
    const on = this.calendar.dateOf(this.clock.now());
    const ids = items.map((item) => item.subjectId);
    const readAll = async (some: readonly string[], from?: Transaction['manager']) =>
      (await this.withWords(some, from)).map((voice) => {
        const seenIn = readOne(voice, read);
        const danger = seenIn.seen.danger.map(({ kind }) => kind);
        const found = { privacy: voice.privacy, danger };
        const raised = raiseForDanger(found, on, directory, this.city.matters.dangers);
        return [voice.id, { ...voice, ...seenIn, raised }] as const;
      });
    const known = new Map(await readAll(ids));
    await this.unitOfWork.commit(async (tx) => {
      const waiting = await this.outbox.lockUnhandled(
        tx.manager,
        items.map((item) => item.id),
      );
      if (!waiting.length) return;
      const voices = await this.submissions.lockReceived(
        tx.manager,
        waiting.map((item) => item.subjectId),
      );
      const changed = voices.filter(({ id, version }) => known.get(id)?.version !== version);
      for (const [id, voice] of await readAll(
        changed.map(({ id }) => id),
        tx.manager,
      ))
        known.set(id, voice);
      const seen = voices.flatMap(({ id, status }) => {
        const voice = known.get(id);
        return voice ? [{ ...voice, status }] : [];
      });
      if (seen.length) {
        const originals = await this.copies.fold(tx, opinionsOf(seen));
        const round = { directory, detect, on, originals, placed: new Map() };
        const placements = seen.map((voice) => this.place(tx, voice, round));
        await this.submissions.place(tx.manager, placements);
        for (const { id, privacy } of placements)
          if (privacy === 'vault') await this.seals.seal(tx.manager, id);
      }
      await this.outbox.markHandled(
        tx.manager,
        waiting.map((item) => item.id),
      );
    });
  }

  /** Voices with all that their senders have written so far: the version first, so that words are never older than it. */
  private async withWords(
    ids: readonly string[],
    from?: Transaction['manager'],
  ): Promise<VoiceWithText[]> {
    if (!ids.length) return [];
    const voices = await this.received.voices(ids, from);
    const words = await this.words.of(ids, from);
    const more = await this.messages.ofSenders(ids, from);
    return voices.map((voice) => {
      const { text = '', answers } = words.get(voice.id) ?? {};
      const added = more.get(voice.id) ?? [];
      const whole = (first: string) => [first, ...added].join('\n\n');
      return {
        ...voice,
        ...{ text: whole(text), own: whole(ownWords(text, answers)) },
        hasMore: added.length > 0,
      };
    });
  }

  private place(tx: Transaction, voice: ReadVoice, round: RoutingRound): Placement {
    const { danger } = voice.seen;
    const original = round.originals.get(voice.id);
    const { section, reason } = this.choose(voice, original, round);
    round.placed.set(voice.id, section?.id ?? null);
    const status = nextStatus(voice.status, section ? 'place' : 'triage');
    tx.record({
      actor: ACTOR,
      verb: 'route',
      subjectId: voice.id,
      from: voice.status,
      to: status,
      // The log is kept for years and holds nothing that a resident wrote, so not the words that decided either.
      detail: {
        section: section?.code ?? null,
        reason: loggedReason(reason),
      },
    });
    tx.emit({ event: 'submission.placed', subjectId: voice.id });
    tx.emit({ event: 'submission.routed', subjectId: voice.id });
    if (danger.length) tx.emit({ event: 'submission.urgent', subjectId: voice.id });
    return {
      id: voice.id,
      status,
      sectionId: section?.id ?? null,
      privacy: voice.raised.privacy,
      reason,
      dueAt: this.promised(voice),
      urgent: urgentOf(danger, voice.raised.privacy),
      copyOf: original?.id ?? null,
      ...(isSealed(voice.text)
        ? {
            lang: voice.detectedLang ?? voice.declaredLang,
            confidence: voice.detectedConfidence ?? 0,
          }
        : round.detect(voice.own, voice.declaredLang)),
    };
  }

  /** Danger goes to its desk, whatever else was chosen. */
  private choose(voice: ReadVoice, original: FoldedUnder | undefined, round: RoutingRound): Choice {
    const { by } = voice.raised;
    if (by) {
      const { danger, topic, desk } = by;
      return { section: desk.section, reason: { rule: 'danger', danger, topic } };
    }
    return followOriginal(
      chooseSection(voice, round.on, round.directory, voice.seen.guesses),
      original && (original.sectionId ?? round.placed.get(original.id)),
      round.on,
      round.directory,
    );
  }

  /** The promise of the desk of a danger where it is the earlier one. */
  private promised({ raised, dueAt, receivedAt }: ReadVoice): Date {
    if (!raised.by) return dueAt;
    const sooner =
      raised.privacy === 'vault'
        ? this.calendar.dueConfided(receivedAt)
        : this.calendar.dueAt(receivedAt, 'consultation', raised.by.topic);
    return sooner < dueAt ? sooner : dueAt;
  }
}

/** Of a reason only codes. */
const loggedReason = (reason: RoutingReason): Record<string, string> => ({
  rule: reason.rule,
  ...(reason.rule === 'none' ? { why: reason.why } : {}),
  ...(reason.rule === 'words' ? { about: reason.guess.about } : {}),
});

const readOne = (
  voice: VoiceWithText,
  read: (voice: VoiceToClassify) => Classification,
): Pick<ReadVoice, 'seen' | 'essence'> =>
  isSealed(voice.text)
    ? {
        seen: { guesses: [], danger: dangersOf(voice) },
        essence: undefined,
      }
    : {
        seen: read({ ...voice, text: voice.own }),
        essence: voice.hasMore ? undefined : essenceHash(voice.text, voice.measure),
      };

/** Only what may be seen by a whole section is compared: a consultation is nobody's copy, nor is what became private. */
const opinionsOf = (voices: readonly ReadVoice[]) =>
  voices
    .filter(({ raised }) => raised.privacy === 'public')
    .map(({ seen, raised, ...voice }) => ({ ...voice, about: seen.guesses[0]?.about ?? '' }));
