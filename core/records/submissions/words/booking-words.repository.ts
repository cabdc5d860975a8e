import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** What somebody typed with a booking: how to be called, where to be reminded. Nothing of the matter is ever asked. */
export interface BookingWords {
  readonly name: string | null;
  readonly email: string | null;
}

@Injectable()
export class BookingWordsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async keep(manager: EntityManager, bookingId: string, words: BookingWords): Promise<void> {
    if (words.name === null && words.email === null) return;
    await execute(
      manager,
      sql`insert into booking_words (booking_id, name, email) values (${bookingId}::uuid, ${words.name}, ${words.email})
          on conflict (booking_id) do update set name = excluded.name, email = excluded.email`,
    );
  }

  async of(
    bookingIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, BookingWords>> {
    const rows = await rowsOf<BookingWords & { id: string }>(
      on,
      sql`select booking_id as id, name, email from booking_words where booking_id = any(${[...bookingIds]}::uuid[])`,
    );
    return new Map(rows.map(({ id, name, email }) => [id, { name, email }]));
  }

  async forget(manager: EntityManager, bookingIds: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from booking_words where booking_id = any(${[...bookingIds]}::uuid[])`,
    );
  }
}
