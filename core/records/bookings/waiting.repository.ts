import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** A time that somebody gave back. */
export interface FreedSlot {
  readonly id: string;
  readonly kind: string;
  readonly place: string;
  readonly startsAt: Date;
}
/** What was held or offered, and is so no more. */
export type Released = Omit<FreedSlot, 'id'> & { readonly bookingId: string };

const CLEARED_AT_ONCE = 50;
const DAY_MS = 86_400_000;

/** Times that come free by themselves, and those who wait for one. */
@Injectable()
export class WaitingRepository {
  /**
   * Ends what was held or offered until now: a hold is over, whoever let an offer pass waits on, for another time. Of several
   * that do this at once each gets other rows.
   */
  async release(
    manager: EntityManager,
    now: Date,
    lanes: readonly number[] | null = null,
  ): Promise<Released[]> {
    return rowsOf(
      manager,
      sql`with over as (
            select id, state, kind, place, lower(during) as starts_at from bookings
             where state in ('held', 'offered') and held_until <= ${now}
               and (${lanes && [...lanes]}::int[] is null or lane = any(${lanes && [...lanes]}::int[])
                 or interpreter_lane = any(${lanes && [...lanes]}::int[]))
             order by id for update skip locked),
          ended as (
            update bookings b set changed_at = ${now}, held_until = null, tell = null,
                state = case over.state when 'held' then 'lapsed' else 'waiting' end,
                passed_over = case over.state when 'held' then b.passed_over else b.passed_over || over.starts_at end,
                place = case over.state when 'held' then b.place end,
                during = case over.state when 'held' then b.during end,
                lane = case over.state when 'held' then b.lane end,
                interpreter_lane = case over.state when 'held' then b.interpreter_lane end
              from over where b.id = over.id returning b.id)
          select over.id as "bookingId", over.kind, over.place, over.starts_at as "startsAt" from over join ended using (id)`,
    );
  }

  /** Ends the waiting of those who have done so since before then, some at a time; gives whose. */
  async endWaits(manager: EntityManager, since: Date, now: Date): Promise<string[]> {
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`with over as (
            select id from bookings where state = 'waiting' and waiting_since <= ${since}
             order by id limit ${CLEARED_AT_ONCE} for update skip locked),
          ended as (
            update bookings b set state = 'lapsed', tell = null, changed_at = ${now}
              from over where b.id = over.id returning b.id)
          select id from ended`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whoever does not want an offered time waits on. */
  async passOver(manager: EntityManager, id: string, now: Date): Promise<void> {
    await execute(
      manager,
      sql`update bookings set state = 'waiting', passed_over = passed_over || lower(during), during = null, lane = null, place = null,
             interpreter_lane = null, held_until = null, tell = null, changed_at = ${now}
           where id = ${id}::uuid`,
    );
  }

  async addFreed(manager: EntityManager, slot: FreedSlot, now: Date): Promise<void> {
    await execute(
      manager,
      sql`insert into booking_freed (id, kind, place, starts_at, freed_at)
          values (${slot.id}::uuid, ${slot.kind}, ${slot.place}, ${slot.startsAt}, ${now})`,
    );
    await execute(
      manager,
      sql`delete from booking_freed where id in (
            select id from booking_freed where freed_at < ${new Date(now.getTime() - 30 * DAY_MS)}
             order by freed_at limit ${CLEARED_AT_ONCE} for update skip locked)`,
    );
  }

  async freed(manager: EntityManager, id: string): Promise<FreedSlot | undefined> {
    const [row] = await rowsOf<FreedSlot>(
      manager,
      sql`select id, kind, place, starts_at as "startsAt" from booking_freed where id = ${id}::uuid`,
    );
    return row;
  }

  /** Who waits longest for such a time and was not asked about it yet; `interpreters`: those who can still be ordered for it; `since`: who waits longer does so no more. */
  async lockNext(
    manager: EntityManager,
    { kind, place, startsAt }: Omit<FreedSlot, 'id'>,
    { interpreters, since }: { readonly interpreters: readonly string[]; readonly since: Date },
  ): Promise<{ readonly id: string; readonly interpreter: string | null } | undefined> {
    const [row] = await rowsOf<{ id: string; interpreter: string | null }>(
      manager,
      sql`select id, interpreter from bookings
           where state = 'waiting' and waiting_since > ${since} and kind = ${kind} and (wished_place is null or wished_place = ${place})
             and (interpreter is null or interpreter = any(${[...interpreters]}::text[]))
             and not passed_over @> array[${startsAt}::timestamptz]
           order by waiting_since, id limit 1 for update skip locked`,
    );
    return row;
  }
}
