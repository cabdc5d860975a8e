import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { CivilDate } from '../../base/calendar/index.js';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { DayOff } from './slots.js';

/** Days that were called off: a counsellor is ill, a room cannot be used. */
@Injectable()
export class DayOffRepository {
  constructor(private readonly dataSource: DataSource) {}

  between(
    from: CivilDate,
    to: CivilDate,
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<DayOff[]> {
    return rowsOf(
      on,
      sql`select kind, place, to_char(day, 'YYYY-MM-DD') as day from booking_days_off
           where day >= ${from}::date and day <= ${to}::date`,
    );
  }

  /** False where it was called off already. */
  async add(manager: EntityManager, off: DayOff, by: string, now: Date): Promise<boolean> {
    const rows = await rowsOf(
      manager,
      sql`insert into booking_days_off (kind, place, day, by_staff, at)
          values (${off.kind}, ${off.place}, ${off.day}::date, ${by}::uuid, ${now})
          on conflict do nothing returning kind`,
    );
    return rows.length > 0;
  }

  async remove(manager: EntityManager, off: DayOff): Promise<void> {
    await execute(
      manager,
      sql`delete from booking_days_off
           where kind = ${off.kind} and place = ${off.place} and day = ${off.day}::date`,
    );
  }
}
