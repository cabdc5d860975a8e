import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { keyFor, lockText, SECRET_KEY, unlockText } from '../../../base/sealing/index.js';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** What somebody typed with a booking: how to be called, where to be reminded. Nothing of the matter is ever asked. */
export interface BookingWords {
  readonly name: string | null;
  readonly email: string | null;
}
type Kept = BookingWords & { readonly id: string };

/** To which booking something belongs: it opens in no other. */
const placeOf = (bookingId: string): string => `booking ${bookingId}`;

/**
 * The words of bookings, under the server's own key: the worker writes to people whom nobody at the desk has looked up. A
 * copy of the database alone names nobody.
 */
@Injectable()
export class BookingWordsRepository {
  private readonly key: Buffer;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(SECRET_KEY) key: Buffer,
  ) {
    this.key = keyFor(key, 'words of bookings');
  }

  async keep(manager: EntityManager, bookingId: string, words: BookingWords): Promise<void> {
    if (words.name === null && words.email === null) return;
    const { name, email } = this.sealed({ id: bookingId, ...words });
    await execute(
      manager,
      sql`insert into booking_words (booking_id, name, email) values (${bookingId}::uuid, ${name}, ${email})
          on conflict (booking_id) do update set name = excluded.name, email = excluded.email`,
    );
  }

  async of(
    bookingIds: readonly string[],
    on: DataSource | EntityManager = this.dataSource,
  ): Promise<ReadonlyMap<string, BookingWords>> {
    const rows = await rowsOf<Kept>(
      on,
      sql`select booking_id as id, name, email from booking_words where booking_id = any(${[...bookingIds]}::uuid[])`,
    );
    const open = (id: string, text: string | null) =>
      text === null ? null : unlockText(this.key, text, placeOf(id));
    return new Map(
      rows.map(({ id, name, email }) => [id, { name: open(id, name), email: open(id, email) }]),
    );
  }

  async forget(manager: EntityManager, bookingIds: readonly string[]): Promise<void> {
    await execute(
      manager,
      sql`delete from booking_words where booking_id = any(${[...bookingIds]}::uuid[])`,
    );
  }

  /** Seals what an earlier version kept in clear, some at a time; gives how many. Whoever books meanwhile is faster. */
  sealEarlier(most: number): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await rowsOf<Kept>(
        manager,
        sql`select booking_id as id, name, email from booking_words
             where left(coalesce(nullif(name, ''), nullif(email, '')), 1) <> chr(2)
             order by booking_id limit ${most} for update skip locked`,
      );
      for (const row of rows) await this.keep(manager, row.id, row);
      return rows.length;
    });
  }

  private sealed({ id, name, email }: Kept): BookingWords {
    const seal = (text: string | null) =>
      text === null ? null : lockText(this.key, text, placeOf(id));
    return { name: seal(name), email: seal(email) };
  }
}
