import { Injectable } from '@nestjs/common';
import { type Actor, Clock, uuidV7 } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import {
  FROM_THE_START,
  KeyRing,
  nameOf,
  type Renewed,
  type RingKey,
} from '../../../base/sealing/index.js';
import { BookingRepository } from '../../../records/bookings/index.js';
import { KeyWitness } from '../../../records/secret-key/index.js';
import { DeskKeys, SecondSteps } from '../../../records/staff/index.js';
import {
  BookingWordsRepository,
  ConfirmedAddressRepository,
  VoiceSeals,
} from '../../../records/submissions/index.js';
import { addressHash } from '../../../records/ways-back/index.js';
import { type KeyNeed, type KeyNeeds, KeyNeedsQueries } from './key-needs.queries.js';

const AT_ONCE = 200;
type Step = { readonly after: string; readonly most: number };

/** Gives what the product's own key seals to the newest key, and takes keys away that nothing needs any more (ADR 56). */
@Injectable()
export class RotateKeys {
  constructor(
    private readonly keys: KeyRing,
    private readonly witness: KeyWitness,
    private readonly needed: KeyNeedsQueries,
    private readonly bookings: BookingRepository,
    private readonly bookingWords: BookingWordsRepository,
    private readonly seals: VoiceSeals,
    private readonly desks: DeskKeys,
    private readonly secondSteps: SecondSteps,
    private readonly addresses: ConfirmedAddressRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Says that there is a new key: from now on this database needs it, and the log knows since when. */
  async announce(actor: Actor, key: RingKey): Promise<void> {
    await this.witness.check();
    await this.unitOfWork.commit(async (tx) => {
      tx.record({
        ...{ actor, verb: 'keys.rotate', subjectId: uuidV7(this.clock.now()) },
        detail: { key: nameOf(key), from: new Date(key.from).toISOString() },
      });
    });
  }

  /**
   * Seals all that can be sealed without its owner anew, some at a time, beside whoever reads and writes. Stopped and begun
   * again it goes on where it was. Gives how many of each were.
   */
  async renew(
    progress: (what: KeyNeed, renewed: number) => void,
  ): Promise<Partial<Record<KeyNeed, number>>> {
    const done: Partial<Record<KeyNeed, number>> = {};
    const { writing } = this.keys;
    // Nothing was made by an earlier key than the first.
    if (!writing.mark.length) return done;
    const each: Readonly<Partial<Record<KeyNeed, (step: Step) => Promise<Renewed>>>> = {
      'words of bookings': (step) => this.bookingWords.renewSome(step),
      'numbers of bookings': (step) => this.bookings.renewNumbers(step),
      'senders of earlier voices': (step) => this.seals.renewHouse(step),
      'desks without people': (step) => this.desks.renewHouse(step),
      'second steps of staff': (step) => this.secondSteps.renewSome(step),
      'confirmed addresses': (step) =>
        this.addresses.renewSome(writing.mark, (email) => addressHash(writing, email), step),
    };
    for (const [what, some] of Object.entries(each) as [
      KeyNeed,
      (step: Step) => Promise<Renewed>,
    ][]) {
      let after: string | undefined = FROM_THE_START;
      let all = 0;
      while (after) {
        const { last, renewed }: Renewed = await some({ after, most: AT_ONCE });
        all += renewed;
        if (renewed) progress(what, all);
        after = last;
      }
      done[what] = all;
    }
    return done;
  }

  needs(key: RingKey): Promise<KeyNeeds> {
    return this.needed.of(key, this.clock.now());
  }

  /** Takes a key away from what this database needs, if nothing is left that it made; gives what is. */
  async drop(actor: Actor, key: RingKey): Promise<KeyNeeds | undefined> {
    const needs = await this.needs(key);
    if (key === this.keys.writing || Object.values(needs).some((rows) => rows > 0)) return needs;
    await this.unitOfWork.commit(async (tx) => {
      await this.witness.drop(tx.manager, key);
      tx.record({
        ...{ actor, verb: 'keys.drop', subjectId: uuidV7(this.clock.now()) },
        detail: { key: nameOf(key) },
      });
    });
    return undefined;
  }
}
