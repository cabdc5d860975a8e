import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, join, rowsOf, sql } from '../../base/sql/index.js';
import { TAKING } from './booking-state.js';

/** Somebody with room for so many at a time: counsellors of a kind at a place, or interpreters of a language. */
export interface Lanes {
  readonly what: 'counsellor' | 'interpreter';
  readonly name: string;
  /** Empty for interpreters, who go from place to place. */
  readonly place: string;
  readonly seats: number;
}

interface During {
  readonly start: Date;
  readonly end: Date;
}

/** Whose time is taken, one by one. Whoever takes some locks counsellors
 * first, then interpreters, then bookings: so nobody waits for each other. */
@Injectable()
export class LaneRepository {
  /** Locks all lanes of these, so that others who want the same wait. Gives their ids, the first seat first. */
  async lock(manager: EntityManager, wanted: readonly Lanes[]): Promise<number[][]> {
    const seats = wanted.flatMap(({ what, name, place, seats }) =>
      Array.from(
        { length: seats },
        (_, i) => sql`(${what}::text, ${name}::text, ${place}::text, ${i + 1}::int)`,
      ),
    );
    if (!seats.length) return wanted.map(() => []);
    await execute(
      manager,
      sql`insert into booking_lanes (what, name, place, seat) values ${join(seats)}
          on conflict (what, name, place, seat) do nothing`,
    );
    const rows = await rowsOf<{ id: number; what: string; name: string; place: string }>(
      manager,
      sql`select id, what, name, place from booking_lanes where (what, name, place, seat) in (${join(seats)})
           order by what, id for update`,
    );
    return wanted.map(({ what, name, place }) =>
      rows
        .filter((row) => row.what === what && row.name === name && row.place === place)
        .map(({ id }) => id),
    );
  }

  /** The first of these that is free all the time, once what is over was released. Only after `lock`. */
  async free(
    manager: EntityManager,
    lanes: readonly number[],
    { start, end }: During,
    besides: string | null = null,
  ): Promise<number | undefined> {
    const [row] = await rowsOf<{ id: number }>(
      manager,
      sql`select l.id from booking_lanes l
           where l.id = any(${[...lanes]}::int[]) and not exists (
             select 1 from bookings b where (b.lane = l.id or b.interpreter_lane = l.id)
                and b.state = any(${[...TAKING]}::text[]) and b.during && tstzrange(${start}, ${end})
                and b.id is distinct from ${besides}::uuid)
           order by l.seat limit 1`,
    );
    return row?.id;
  }
}
