import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { type AuditSeal, AuditSeals } from '../core/base/audit/index.js';
import { LOGGER } from '../core/base/kernel/index.js';
import { OutboxRepository } from '../core/base/outbox/index.js';
import { safeError } from '../core/contract/index.js';
import { BookingRounds } from '../core/jobs/booking/index.js';
import { CountByRule } from '../core/jobs/counting/index.js';
import { RebuildSearch } from '../core/jobs/search-index/index.js';
import { DisposeVoices, EndStorage, ListDisposal } from '../core/jobs/storage/index.js';
import { CatchUpTranslations } from '../core/jobs/translating/index.js';
import { BookingRepository } from '../core/records/bookings/index.js';
import { Photos } from '../core/records/photos/index.js';
import {
  BookingWordsRepository,
  SubmissionRepository,
  VoiceCountsRepository,
  VoiceSeals,
} from '../core/records/submissions/index.js';
import { every, type Rounds } from './every.js';

const HOUR_MS = 3_600_000;
/** The longer, the more lines a reader of the numbers adds up. */
const GATHER_MS = 20_000;
/** A time that is kept no longer is free at once; so soon it is offered, too. */
const BOOKING_MS = 20_000;
/** So late a line of the log may still be changed by whoever rules the database without breaking the chain. */
const CHAIN_MS = 60_000;
/** Days that handled outbox rows are kept, for whoever looks into what happened. */
const KEPT_DAYS = 30;
/** Voices that are locked together while they are sealed. */
const SEALED_AT_ONCE = 20;

/** What keeps the database in order while voices come in: nobody waits for it, and a round that fails is done by the next. */
@Injectable()
export class HouseKeeping implements OnModuleDestroy {
  private running: readonly Rounds[] = [];
  private once: readonly Promise<void>[] = [];
  private stopping = false;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly counts: VoiceCountsRepository,
    private readonly submissions: SubmissionRepository,
    private readonly search: RebuildSearch,
    private readonly translations: CatchUpTranslations,
    private readonly seals: VoiceSeals,
    private readonly bookings: BookingRounds,
    private readonly bookingWords: BookingWordsRepository,
    private readonly bookingRows: BookingRepository,
    private readonly storage: EndStorage,
    private readonly listing: ListDisposal,
    private readonly disposing: DisposeVoices,
    private readonly photos: Photos,
    private readonly figures: CountByRule,
    private readonly chain: AuditSeals,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  start(): void {
    const failed = (what: string) => (error: unknown) =>
      this.log.warn({ error: safeError(error) }, `${what} failed`);
    this.running = [
      every(HOUR_MS, () => this.outbox.prune(KEPT_DAYS), failed('pruning')),
      every(GATHER_MS, () => this.counts.gather(), failed('gathering numbers')),
      every(GATHER_MS, () => this.unfold(), failed('unfolding')),
      every(GATHER_MS, () => this.figures.go(), failed('counting by rules')),
      every(HOUR_MS, () => this.sweepPhotos(), failed('sweeping photos')),
      every(BOOKING_MS, () => this.bookings.go(), failed('bookings')),
      every(HOUR_MS, () => this.endStorage(), failed('ending storage')),
      every(HOUR_MS, () => this.list(), failed('listing what is to be disposed of')),
      every(GATHER_MS, () => this.dispose(), failed('disposing')),
      every(CHAIN_MS, () => this.sealLog(), failed('sealing the log')),
    ];
    this.once = [
      this.foldTheRest().catch(failed('search: npm run search:rebuild')),
      this.sealTheRest().catch(failed('sealing')),
      this.prepareTheRest().catch(failed('preparing translations')),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.once, ...this.running.map((rounds) => rounds.stop())]);
  }

  /** Voices that an earlier version took, or folded otherwise, become findable beside the work of the day. */
  private async foldTheRest(): Promise<void> {
    const voices = await this.search.rebuild(
      (progress) => this.log.info(progress, 'search is being rebuilt'),
      () => this.stopping,
    );
    if (voices) this.log.info({ voices }, 'search is rebuilt');
  }

  /** Texts that an earlier version took get their place in the translators' list. */
  private async prepareTheRest(): Promise<void> {
    const voices = await this.translations.go(() => this.stopping);
    if (voices) this.log.info({ voices }, 'older texts have their translations prepared');
  }

  /** Confided voices, words and numbers of bookings, that an earlier version took: some at a time, and one that stopped goes on at the next start. */
  private async sealTheRest(): Promise<void> {
    let voices = 0;
    for (let some = 1; some && !this.stopping; voices += some)
      some = await this.seals.sealEarlier(SEALED_AT_ONCE);
    if (voices) this.log.info({ voices }, 'confided voices from before were sealed');
    await this.seals.atDesks();
    for (let some = 1; some && !this.stopping; )
      some = await this.bookingWords.sealEarlier(SEALED_AT_ONCE);
    for (let some = 1; some && !this.stopping; )
      some = await this.bookingRows.sealEarlier(SEALED_AT_ONCE);
  }

  private async endStorage(): Promise<void> {
    let voices = 0;
    for (let some = 1; some && !this.stopping; voices += some) some = await this.storage.go();
    if (voices) this.log.info({ voices }, 'words of voices went, whose time of storage is over');
  }

  private async list(): Promise<void> {
    const voices = await this.listing.go();
    if (voices) this.log.info({ voices }, 'voices have passed their years and wait for people');
  }

  /** What two people have decided on; after it was stopped it goes on where it was. */
  private async dispose(): Promise<void> {
    let voices = 0;
    for (let some = 1; some && !this.stopping; voices += some) some = await this.disposing.go();
    if (voices) this.log.info({ voices }, 'voices of a list were disposed of');
  }

  /** The line in the process's own log is a witness outside the database: `npm run audit:check -- --seal NUMBER:DIGEST`. */
  private async sealLog(): Promise<void> {
    let last: AuditSeal | undefined;
    for (let seal: AuditSeal | undefined; !this.stopping; last = seal) {
      seal = await this.chain.next();
      if (!seal) break;
    }
    if (last)
      this.log.info(
        { seal: `${last.number}:${last.digest.toString('hex')}` },
        'the log of who did what is sealed',
      );
  }

  private async sweepPhotos(): Promise<void> {
    const files = await this.photos.sweep();
    if (files) this.log.info({ files }, 'files of photos that nobody has were swept');
  }

  private async unfold(): Promise<void> {
    const voices = await this.submissions.unfoldStale();
    if (voices) this.log.info({ voices }, 'copies of voices that are over were unfolded');
  }
}
