import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';

/** Of a round: more wait for the next. */
const AT_ONCE = 200;
const DAY_MS = 86_400_000;
/** Days after the appointment for which is known who came. */
const KEPT_DAYS = 7;

/** What is told of bookings as time goes by, and what is forgotten of them. */
@Injectable()
export class ReminderRepository {
  /** Marks those that begin until then, and whose holders wanted to be reminded; each is given once. */
  remind(manager: EntityManager, now: Date, until: Date): Promise<{ id: string }[]> {
    return rowsOf(
      manager,
      sql`with due as (
            select id from bookings
             where state = 'booked' and remind and reminded_at is null
               and lower(during) > ${now} and lower(during) <= ${until}
             order by id limit ${AT_ONCE} for update skip locked),
          marked as (
            update bookings b set reminded_at = ${now}, tell = 'reminder' from due where b.id = due.id returning b.id)
          select id from marked`,
    );
  }

  async told(manager: EntityManager, id: string): Promise<void> {
    await execute(manager, sql`update bookings set tell = null where id = ${id}::uuid`);
  }

  /**
   * Cuts what is over off from people: whose words are to be forgotten now. The voice that a booking belonged to is not
   * known any more either; place, day and what came of it stay, for the city counts them.
   */
  async detach(manager: EntityManager, now: Date): Promise<string[]> {
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    const rows = await rowsOf<{ id: string }>(
      manager,
      sql`with over as (
            select id from bookings
             where not detached and (state in ('lapsed', 'cancelled') or upper(during) < ${before})
             order by id limit ${AT_ONCE} for update skip locked),
          cut as (
            update bookings b set detached = true, submission_id = null, tell = null from over where b.id = over.id returning b.id)
          select id from cut`,
    );
    return rows.map(({ id }) => id);
  }
}
