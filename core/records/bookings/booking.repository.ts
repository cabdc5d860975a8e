import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ADVISORY_LOCKS } from '../../base/kernel/index.js';
import { KeyRing, type Renewed, renewSealed } from '../../base/sealing/index.js';
import { execute, raw, rowsOf, type Sql, sql } from '../../base/sql/index.js';
import type { BookingState, BookingTell, BookingWay } from '../../contract/index.js';
import { TAKING } from './booking-state.js';
import type { Taken } from './slots.js';

/** A booking as it is stored. `start` and `end` are missing for one that waits. */
export interface Booking {
  readonly id: string;
  readonly receipt: string;
  readonly secretHash: Buffer;
  readonly requestHash: Buffer;
  readonly kind: string;
  readonly place: string | null;
  /** Of one who waits: null for whichever. */
  readonly wishedPlace: string | null;
  readonly way: BookingWay;
  readonly state: BookingState;
  readonly start: Date | null;
  readonly end: Date | null;
  readonly interpreter: string | null;
  readonly childCare: boolean;
  readonly remind: boolean;
  readonly uiLang: string;
  readonly submissionId: string | null;
  readonly heldUntil: Date | null;
  /** Of one who waits, or was offered a time. */
  readonly waitingSince: Date | null;
  readonly tell: BookingTell | null;
}

const COLUMNS =
  raw(`b.id, b.receipt, b.sealed_number as "sealedNumber", b.secret_hash as "secretHash", b.request_hash as "requestHash", b.kind, b.place, b.wished_place as "wishedPlace", b.way, b.state,
  lower(b.during) as start, upper(b.during) as "end", b.interpreter, b.child_care as "childCare", b.remind, b.ui_lang as "uiLang",
  b.submission_id as "submissionId", b.held_until as "heldUntil", b.waiting_since as "waitingSince", b.tell`);

/** As it is kept: of one from before the number is not sealed yet. */
type Kept = Omit<Booking, 'receipt'> & {
  readonly receipt: string | null;
  readonly sealedNumber: Buffer | null;
};

/**
 * Beside a booking's number stands whom somebody sees and when: a copy of the database must not tell that to who finds the
 * number on a slip of paper.
 */
const NUMBER = {
  purpose: 'numbers of bookings',
  placeOf: (id: string): string => `number of booking ${id}`,
};

/** What a new booking is made of. */
export interface NewBooking
  extends Omit<Booking, 'start' | 'end' | 'tell' | 'state' | 'heldUntil' | 'waitingSince'> {
  readonly idempotencyHash: Buffer;
  readonly state: 'held' | 'booked' | 'came' | 'waiting';
  readonly heldUntil: Date | null;
  readonly during: { readonly start: Date; readonly end: Date } | null;
  readonly lane: number | null;
  readonly interpreterLane: number | null;
}

const takingStates = sql`${[...TAKING]}::text[]`;
const rangeOf = (during: { start: Date; end: Date } | null): Sql =>
  during ? sql`tstzrange(${during.start}, ${during.end})` : sql`null::tstzrange`;

@Injectable()
export class BookingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: KeyRing,
  ) {}

  /** False where its time was taken meanwhile, or its key was used before. */
  async add(manager: EntityManager, one: NewBooking, now: Date): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`insert into bookings (id, sealed_number, secret_hash, idempotency_hash, request_hash, kind, place, wished_place, way, state, during, lane,
            interpreter, interpreter_lane, child_care, remind, ui_lang, submission_id, held_until, waiting_since, created_at, changed_at)
          values (${one.id}::uuid, ${this.sealed(one)}, ${one.secretHash}, ${one.idempotencyHash}, ${one.requestHash}, ${one.kind},
            ${one.place}, ${one.wishedPlace}, ${one.way}, ${one.state}, ${rangeOf(one.during)}, ${one.lane}, ${one.interpreter}, ${one.interpreterLane},
            ${one.childCare}, ${one.remind}, ${one.uiLang}, ${one.submissionId}, ${one.heldUntil},
            ${one.state === 'waiting' ? now : null}, ${now}, ${now})
          on conflict do nothing returning id`,
    );
    return rows.length > 0;
  }

  /** By its number and the hash of its secret: a wrong secret finds as little as a wrong number, in the same time. */
  async byReceipt(receipt: string, secretHashes: readonly Buffer[]): Promise<Booking | undefined> {
    const rows = await this.some(
      this.dataSource,
      sql`b.secret_hash = any(${[...secretHashes]}::bytea[])`,
    );
    return rows.find((row) => row.receipt === receipt);
  }

  byKey(idempotencyHashes: readonly Buffer[]): Promise<Booking | undefined> {
    return this.one(
      this.dataSource,
      sql`b.idempotency_hash = any(${[...idempotencyHashes]}::bytea[])`,
    );
  }

  /** The same secret, kept by another key; unless it was changed meanwhile. */
  async keepSecret({ id, secretHash }: Booking, newest: Buffer): Promise<void> {
    await execute(
      this.dataSource,
      sql`update bookings set secret_hash = ${newest} where id = ${id}::uuid and secret_hash = ${secretHash}`,
    );
  }

  /** Locks it: whoever acts on it at the same time waits. */
  lock(manager: EntityManager, id: string): Promise<Booking | undefined> {
    return this.one(manager, sql`b.id = ${id}::uuid`, true);
  }

  /** How many times one voice has, or waits for; others who ask for the same voice wait until the transaction ends. */
  async openOf(manager: EntityManager, submissionId: string): Promise<number> {
    await execute(
      manager,
      sql`select pg_advisory_xact_lock(${ADVISORY_LOCKS.bookings}::int, hashtext(${submissionId}))`,
    );
    const [row] = await rowsOf<{ n: number }>(
      manager,
      sql`select count(*)::int as n from bookings
           where submission_id = ${submissionId}::uuid and state in ('held', 'booked', 'waiting', 'offered')`,
    );
    return row?.n ?? 0;
  }

  private async one(
    on: DataSource | EntityManager,
    condition: Sql,
    isLocked = false,
  ): Promise<Booking | undefined> {
    const [row] = await this.some(on, sql`${condition} ${raw(isLocked ? 'for update' : '')}`);
    return row;
  }

  private async some(on: DataSource | EntityManager, condition: Sql): Promise<Booking[]> {
    const rows = await rowsOf<Kept>(on, sql`select ${COLUMNS} from bookings b where ${condition}`);
    return rows.map((row) => this.opened(row));
  }

  private sealed({ id, receipt }: Pick<Booking, 'id' | 'receipt'>): Buffer {
    return this.keys.lock(NUMBER.purpose, Buffer.from(receipt), NUMBER.placeOf(id));
  }

  private opened({ sealedNumber, ...row }: Kept): Booking {
    const number = sealedNumber
      ? this.keys.unlock(NUMBER.purpose, sealedNumber, NUMBER.placeOf(row.id)).toString()
      : (row.receipt ?? '');
    return { ...row, receipt: number };
  }

  /** Seals numbers that an earlier version kept in clear, some at a time; gives how many. */
  sealEarlier(most: number): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await rowsOf<Pick<Booking, 'id' | 'receipt'>>(
        manager,
        sql`select id, receipt from bookings where receipt is not null
             order by id limit ${most} for update skip locked`,
      );
      for (const row of rows)
        await execute(
          manager,
          sql`update bookings set receipt = null, sealed_number = ${this.sealed(row)} where id = ${row.id}::uuid`,
        );
      return rows.length;
    });
  }

  /** Seals some of what an earlier key of the product sealed with the one that writes. */
  renewNumbers(step: { readonly after: string; readonly most: number }): Promise<Renewed> {
    const where = { table: 'bookings', id: 'id', column: 'sealed_number', ...NUMBER };
    return renewSealed(this.dataSource, this.keys, where, step);
  }

  /** Whatever takes somebody's time between two instants; what is held no longer does not. */
  takenBetween(
    from: Date,
    to: Date,
    now: Date,
    { besides, on = this.dataSource }: { besides?: string; on?: DataSource | EntityManager } = {},
  ): Promise<Taken[]> {
    return rowsOf(
      on,
      sql`select b.kind, b.place, lower(b.during) as start, upper(b.during) as "end", b.interpreter from bookings b
           where lower(b.during) >= ${new Date(from.getTime() - LONGEST_MS)} and lower(b.during) < ${to}
             and b.during && tstzrange(${from}, ${to}) and b.state = any(${takingStates})
             and (b.held_until is null or b.held_until > ${now})
             ${besides ? sql`and b.id <> ${besides}::uuid` : sql``}`,
    );
  }

  /** Those whose time lies between two instants and is, or was, theirs. */
  between(from: Date, to: Date, now: Date): Promise<Booking[]> {
    return this.some(
      this.dataSource,
      sql`lower(b.during) >= ${from} and lower(b.during) < ${to} and b.state = any(${takingStates})
             and (b.held_until is null or b.held_until > ${now})
           order by lower(b.during), b.place, b.lane`,
    );
  }

  async change(
    manager: EntityManager,
    id: string,
    to: {
      readonly state: BookingState;
      readonly way?: BookingWay | undefined;
      readonly childCare?: boolean | undefined;
      readonly remind?: boolean | undefined;
      readonly tell?: BookingTell | null | undefined;
    },
    now: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update bookings set state = ${to.state}, held_until = null, changed_at = ${now},
            way = coalesce(${to.way ?? null}, way), child_care = coalesce(${to.childCare ?? null}, child_care),
            remind = coalesce(${to.remind ?? null}, remind),
            tell = ${to.tell === undefined ? sql`tell` : sql`${to.tell}`}
           where id = ${id}::uuid`,
    );
  }

  /** Gives a booking a time; false where it was taken meanwhile. */
  async place(
    manager: EntityManager,
    id: string,
    at: {
      readonly state: 'booked' | 'offered';
      readonly place: string;
      readonly during: { readonly start: Date; readonly end: Date };
      readonly lane: number;
      readonly interpreterLane: number | null;
      readonly heldUntil: Date | null;
      readonly tell: BookingTell | null;
    },
    now: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update bookings set state = ${at.state}, place = ${at.place}, during = ${rangeOf(at.during)}, lane = ${at.lane},
            interpreter_lane = ${at.interpreterLane}, held_until = ${at.heldUntil}, tell = ${at.tell}, reminded_at = null,
            changed_at = ${now}
           where id = ${id}::uuid`,
    );
  }
}

/** No consultation is longer (`booking-file.ts`): so far back one may have begun that still goes on. */
const LONGEST_MS = 240 * 60_000;
