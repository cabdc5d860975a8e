import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CannotOpen, KeyRing, type Renewed } from '../../../base/sealing/index.js';
import { execute, rowsOf, sql } from '../../../base/sql/index.js';

/** What somebody typed with a booking: how to be called, where to be reminded. Nothing of the matter is ever asked. */
export interface BookingWords {
  readonly name: string | null;
  readonly email: string | null;
}
type Kept = BookingWords & { readonly id: string };

const PURPOSE = 'words of bookings';
/** To which booking something belongs: it opens in no other. */
const placeOf = (bookingId: string): string => `booking ${bookingId}`;

/**
 * The words of bookings, under the server's own key: the worker writes to people whom nobody at the desk has looked up. A
 * copy of the database alone names nobody.
 */
@Injectable()
export class BookingWordsRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: KeyRing,
  ) {}

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
      text === null ? null : this.keys.unlockText(PURPOSE, text, placeOf(id));
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

  /** Seals some of what an earlier key of the product sealed with the one that writes (`renewSealed`). */
  renewSome({ after, most }: { readonly after: string; readonly most: number }): Promise<Renewed> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await rowsOf<Kept>(
        manager,
        sql`select booking_id as id, name, email from booking_words
             where booking_id > ${after}::uuid
               and not starts_with(coalesce(nullif(name, ''), email, ''), ${this.keys.textMarkOf(this.keys.writing)})
             order by booking_id limit ${most} for update`,
      );
      let renewed = 0;
      for (const { id, name, email } of rows) {
        const words = { name: this.opened(id, name), email: this.opened(id, email) };
        if (words.name === undefined || words.email === undefined) continue;
        await this.keep(manager, id, { name: words.name, email: words.email });
        renewed++;
      }
      return { last: rows.at(-1)?.id, renewed };
    });
  }

  /** Undefined for what no key here opens. */
  private opened(id: string, text: string | null): string | null | undefined {
    try {
      return text === null ? null : this.keys.unlockText(PURPOSE, text, placeOf(id));
    } catch (error) {
      if (error instanceof CannotOpen) return undefined;
      throw error;
    }
  }

  private sealed({ id, name, email }: Kept): BookingWords {
    const seal = (text: string | null) =>
      text === null ? null : this.keys.lockText(PURPOSE, text, placeOf(id));
    return { name: seal(name), email: seal(email) };
  }
}
