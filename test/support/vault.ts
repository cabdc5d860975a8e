import { DataSource } from 'typeorm';
import {
  OUTBOX_HANDLERS,
  type OutboxHandler,
  OutboxRepository,
} from '../../core/base/outbox/index.js';
import { conversationOf, type Sent } from './conversation.js';
import type { Product } from './product.js';

/** Nobody else writes it. */
export const CANARY = 'kanariya77';
export const WORDS = `${CANARY} のことです。`;
/** The desk of the confided topics, in the city that ships. */
export const DESK = 'jinken';

/** A look at where words of confided voices stand, for tests. */
export const vaultOf = (product: () => Product) => {
  const query = (text: string, values: unknown[] = []) =>
    product().app.get(DataSource).query(text, values);
  return {
    query,
    /** Does what the worker would do, until nothing is left to do. */
    follow: async (): Promise<void> => {
      const handlers = product().app.get<OutboxHandler[]>(OUTBOX_HANDLERS);
      for (let round = 0; round < 3; round++)
        for (const handler of handlers) {
          const outbox = product().app.get(OutboxRepository);
          const items = await outbox.claim(handler.consumer, 1_000, 60_000);
          if (items.length) await handler.handle(items);
        }
    },
    /** One that its desk has. */
    confided: (input: object = {}): Promise<Sent> =>
      conversationOf(product).routed({
        ...{ kind: 'consultation', topic: 'dv', measure: undefined, text: WORDS, lang: 'vi' },
        contact: { name: CANARY, phone: '0270-24-5111', email: `${CANARY}@example.org` },
        ...input,
      }),
    /** The tables in whose whole dump they stand, as text or, where bytes stand, as bytes. */
    tablesWith: async (words: string): Promise<string[]> => {
      const tables: { name: string }[] = await query(
        `select table_name as name from information_schema.tables
          where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
      );
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await query(`select 1 from "${name}" t where t::text like any($1) limit 1`, [
          [`%${words}%`, `%${Buffer.from(words).toString('hex')}%`],
        ]);
        if (rows.length) found.push(name);
      }
      return found;
    },
  };
};
