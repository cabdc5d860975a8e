import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { type BookingKind, CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, uuidV7 } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import { KeyRing } from '../../../base/sealing/index.js';
import type { holdSlot, InputOf, waitForSlot } from '../../../contract/index.js';
import {
  type Booking,
  BookingCalendar,
  BookingRepository,
  bookingPrefix,
  FULL,
  type NewBooking,
  TakeSlot,
  Turns,
} from '../../../records/bookings/index.js';
import {
  BookingWordsRepository,
  idempotencyHash,
  isSameRequest,
  newReceipt,
  receiptSecret,
  requestHash,
  SubmissionRepository,
  secretHash,
} from '../../../records/submissions/index.js';
import { ReadOwnVoice } from '../read-own-voice.js';
import { FindBooking } from './find-booking.js';

type Wanted = InputOf<typeof holdSlot>['body'] | InputOf<typeof waitForSlot>['body'];
interface Options {
  readonly idempotencyKey: string;
  readonly uiLang: string;
}
interface Issued {
  readonly receipt: string;
  readonly secret: string;
}

/** Whether it was stored; or that nothing of what was wished for is left. */
type Stored = boolean | typeof FULL;

const MINUTE_MS = 60_000;
/** Times that one voice may have, or wait for, at once. */
const OF_ONE_VOICE = 3;

/**
 * Somebody chooses a time, or waits for one, and gets a number and a secret. A repeat with the same key gets the same ones
 * and takes nothing more. Errors: `slot_taken`, `enough_bookings`, `not_found`, `receipt_unknown` (of the voice), `idempotency_conflict`.
 */
@Injectable()
export class HoldSlot {
  private readonly turns = new Turns<boolean>();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly times: BookingCalendar,
    private readonly takeSlot: TakeSlot,
    private readonly ownVoices: ReadOwnVoice,
    private readonly own: FindBooking,
    private readonly words: BookingWordsRepository,
    private readonly submissions: SubmissionRepository,
    private readonly keys: KeyRing,
    @Inject(CITY) private readonly city: Pick<City, 'receiptPrefix'>,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async hold(body: InputOf<typeof holdSlot>['body'], options: Options): Promise<Issued> {
    const hold = async (tx: Transaction, row: NewBooking, kind: BookingKind): Promise<Stored> => {
      const at = { place: body.place, start: new Date(body.at) };
      const seat = await this.takeSlot.seat(tx, { kind, interpreter: body.interpreter }, at);
      if (!seat) return FULL;
      const now = this.clock.now();
      const until = new Date(now.getTime() + this.times.settings.holdMinutes * MINUTE_MS);
      const held: NewBooking = {
        ...row,
        state: 'held',
        place: body.place,
        during: seat.slot,
        lane: seat.lane,
        interpreterLane: seat.interpreterLane,
        heldUntil: until,
      };
      tx.record({ ...this.by(row), verb: 'booking.hold' });
      return this.bookings.add(tx.manager, held, now);
    };
    const wish = `${body.at} ${body.interpreter ?? ''}`;
    return this.take(body, options, hold, (work) =>
      this.turns.take(`${body.kind} ${body.place}`, wish, work),
    );
  }

  async wait(body: InputOf<typeof waitForSlot>['body'], options: Options): Promise<Issued> {
    const isVault = await this.own.isVault(body.kind);
    const { name = null, email = null } = isVault ? {} : body;
    return this.take(body, options, async (tx, row) => {
      tx.record({ ...this.by(row), verb: 'booking.wait' });
      const added = await this.bookings.add(tx.manager, row, this.clock.now());
      if (added) await this.words.keep(tx.manager, row.id, { name, email });
      return added;
    });
  }

  private by({ id, uiLang }: Pick<NewBooking, 'id' | 'uiLang'>) {
    return { actor: { kind: 'resident', uiLang } as const, subjectId: id };
  }

  private async take(
    body: Wanted,
    options: Options,
    store: (tx: Transaction, row: NewBooking, kind: BookingKind) => Promise<Stored>,
    inTurn = (work: () => Promise<Stored>): Promise<Stored> => work(),
  ): Promise<Issued> {
    const kind = this.times.kind(body.kind);
    if (body.place && !kind.times.some(({ place }) => place === body.place))
      throw new AppError('not_found');
    const before = await this.bookings.byKey(
      this.keys.all.map((key) => idempotencyHash(key, options.idempotencyKey)),
    );
    if (before) return this.again(before, body, options);
    const row = await this.newRow(body, options, kind);
    const stored = await inTurn(() =>
      this.unitOfWork.commit(async (tx) => {
        const submissionId = await this.tiedTo(tx, row.submissionId);
        if (submissionId && (await this.bookings.openOf(tx.manager, submissionId)) >= OF_ONE_VOICE)
          throw new AppError('enough_bookings');
        return store(tx, { ...row, submissionId }, kind);
      }),
    );
    if (stored === true) return this.issued(row, options);
    // Another press of the same form was quicker, or somebody else was.
    const first = await this.bookings.byKey([row.idempotencyHash]);
    if (first) return this.again(first, body, options);
    throw new AppError('slot_taken');
  }

  /** To a voice that is confided, or becomes so in this instant, nothing leads: the time says what it is about. */
  private async tiedTo(tx: Transaction, id: string | null): Promise<string | null> {
    const voice = id && (await this.submissions.lockOwn(tx.manager, id));
    return voice && voice.privacy !== 'vault' ? voice.id : null;
  }

  private again(before: Booking, body: Wanted, options: Options): Issued {
    if (!isSameRequest(this.keys, before.requestHash, body))
      throw new AppError('idempotency_conflict');
    return this.issued(before, options);
  }

  private issued(
    { id, receipt, requestHash: kept }: Pick<Booking, 'id' | 'receipt' | 'requestHash'>,
    { idempotencyKey }: Options,
  ) {
    const key = this.keys.ofHash(kept) ?? this.keys.writing;
    return { receipt, secret: receiptSecret(key, id, idempotencyKey) };
  }

  private async newRow(body: Wanted, options: Options, kind: BookingKind): Promise<NewBooking> {
    const now = this.clock.now();
    const id = uuidV7(now);
    const key = this.keys.writing;
    const voice = body.voice && (await this.ownVoices.find(body.voice));
    const year = this.calendar.dateOf(now).slice(0, 4);
    const [firstWay = 'visit'] = kind.ways;
    return {
      id,
      receipt: newReceipt(bookingPrefix(this.city), year),
      secretHash: secretHash(key, receiptSecret(key, id, options.idempotencyKey)),
      idempotencyHash: idempotencyHash(key, options.idempotencyKey),
      requestHash: requestHash(key, body),
      kind: kind.code,
      place: null,
      wishedPlace: body.place ?? null,
      way: body.way && kind.ways.includes(body.way) ? body.way : firstWay,
      state: 'waiting',
      during: null,
      lane: null,
      interpreter: body.interpreter ?? null,
      interpreterLane: null,
      childCare: false,
      remind: false,
      uiLang: options.uiLang,
      submissionId: voice?.id ?? null,
      heldUntil: null,
    };
  }
}
