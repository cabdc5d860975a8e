import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyRing, MARK_BYTES, type RingKey } from '../../../base/sealing/index.js';
import { raw, rowsOf, type Sql, sql } from '../../../base/sql/index.js';

/** What still needs a key, as the operator reads it, and how many of each. */
export type KeyNeeds = Readonly<Record<KeyNeed, number>>;
export type KeyNeed =
  | 'receipts'
  | 'bookings'
  | 'printed codes'
  | 'recovery codes of staff'
  | 'words of bookings'
  | 'numbers of bookings'
  | 'senders of earlier voices'
  | 'desks without people'
  | 'second steps of staff'
  | 'confirmed addresses';

@Injectable()
export class KeyNeedsQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: KeyRing,
  ) {}

  /**
   * What was made by this key and still opens for somebody. What is over in a few days by itself (repeats of a sending, links
   * of mails, sign-ins under way, levels of limits) is not counted: it is answered as if it were over.
   */
  async of(key: RingKey, now: Date): Promise<KeyNeeds> {
    const made = (column: string): Sql =>
      this.made(sql`substring(${raw(column)} for ${MARK_BYTES})`, key);
    const [row] = await rowsOf<KeyNeeds>(
      this.dataSource,
      sql`select
        (select count(*)::int from submissions where disposed_at is null and ${made('secret_hash')}) as "receipts",
        (select count(*)::int from bookings
          where state in ('held', 'booked', 'waiting', 'offered') and (during is null or upper(during) > ${now}) and ${made('secret_hash')}) as "bookings",
        (select count(*)::int from questionnaire_codes c
          where ${made('c.hash')} and not exists (select from questionnaire_responses r where r.code_hash = c.hash)) as "printed codes",
        (select count(*)::int from staff_recovery_codes where used_at is null and ${made('hash')}) as "recovery codes of staff",
        (select count(*)::int from booking_words where ${this.madeText(sql`coalesce(nullif(name, ''), email, '')`, key)}) as "words of bookings",
        (select count(*)::int from bookings where sealed_number is not null and ${made('sealed_number')}) as "numbers of bookings",
        (select count(*)::int from submissions where seal_house is not null and ${made('seal_house')}) as "senders of earlier voices",
        (select count(*)::int from desk_keys where house is not null and ${made('house')}) as "desks without people",
        (select count(*)::int from staff_second_steps where ${made('sealed')}) as "second steps of staff",
        (select count(*)::int from submissions
          where address_hash is not null and privacy <> 'vault' and urgent = '{}' and ${made('address_hash')}) as "confirmed addresses"`,
    );
    if (!row) throw new Error('Nothing was counted');
    return row;
  }

  /** What stands before all that a key makes; before what the first one made stands none of the others. */
  private made(start: Sql, { mark }: RingKey): Sql {
    return mark.length
      ? sql`${start} = ${mark}::bytea`
      : sql`not (${start} = any(${[...this.keys.marks]}::bytea[]))`;
  }

  private madeText(text: Sql, key: RingKey): Sql {
    const starts = (one: RingKey): Sql => sql`starts_with(${text}, ${this.keys.textMarkOf(one)})`;
    if (key.mark.length) return starts(key);
    const others = this.keys.all.filter(({ mark }) => mark.length > 0).map(starts);
    return others.reduce((all, one) => sql`${all} and not ${one}`, sql`${text} <> ''`);
  }
}
