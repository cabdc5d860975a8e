import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';

export interface TranslationWish {
  readonly publicationId: string;
  readonly lang: string;
  readonly at: Date;
}
/** `new`: nobody had asked for it; `known`: somebody had; `full`: too much was asked for today. */
export type WishOutcome = 'new' | 'known' | 'full';

const DAY_MS = 24 * 60 * 60_000;
/** What a city’s translators may be asked for in one language in a day: whoever presses everywhere buries nobody’s answer. */
const MOST_A_DAY = 20;
/** Presses within it are somebody’s who presses again. */
const ONE_PRESS_MS = 10 * 60_000;

/** What readers of published texts asked to be translated. */
@Injectable()
export class TranslationWishRepository {
  async add(
    manager: EntityManager,
    { publicationId, lang, at }: TranslationWish,
  ): Promise<WishOutcome> {
    const counted = new Date(at.getTime() - ONE_PRESS_MS);
    const [known] = (await manager.query(
      `update translation_wishes
          set asked = asked + case when last_at < $4 then 1 else 0 end, last_at = case when last_at < $4 then $3 else last_at end
        where publication_id = $1 and lang = $2 returning lang`,
      [publicationId, lang, at, counted],
    )) as [unknown[], number];
    if (known.length) return 'known';
    const since = new Date(at.getTime() - DAY_MS);
    const added = await rowsOf(
      manager,
      sql`with added as (
            insert into translation_wishes (publication_id, lang, first_at, last_at)
            select ${publicationId}::uuid, ${lang}, ${at}::timestamptz, ${at}::timestamptz
             where (select count(*) from translation_wishes where lang = ${lang} and first_at > ${since}) < ${MOST_A_DAY}
            on conflict (publication_id, lang) do update set last_at = excluded.last_at
            returning lang)
          select lang from added`,
    );
    return added.length ? 'new' : 'full';
  }
}
