import { type Sql, sql } from '../../../base/sql/index.js';
import type { MessageKind, MessageSender } from '../../../contract/index.js';
import { effectiveLanguage } from '../../../language/index.js';

/** One thing that was written in a conversation. */
export interface WrittenMessage {
  readonly id: string;
  readonly from: MessageSender;
  readonly kind: MessageKind;
  readonly text: string;
  /** What it is written in: as declared, unless the worker is nearly sure of another. */
  readonly lang: string;
  /** The staff member who wrote it; named to nobody but the section. */
  readonly author: string | null;
  readonly at: string;
}
/** A page of a conversation, in the order of time, and how many came before. */
export interface Thread {
  readonly messages: readonly WrittenMessage[];
  readonly earlier: number;
  /** When the message was written that these came before; null: they are the newest. */
  readonly before: string | null;
}

/** A message as the database gives it: what is the same for the whole page stands in each. */
export interface KeptMessage extends Omit<WrittenMessage, 'lang'> {
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
  readonly n: number;
  readonly before: string | null;
}

/** As many messages as one page shows: a conversation has a few; who writes hundreds turns pages. */
const MOST_MESSAGES = 200;

/**
 * The newest part of the conversation of `s` (submissions) as JSON, or of what came before one of its messages; nothing of
 * one that was taken back.
 */
export const messagesOf = (before: string | undefined): Sql => {
  const older = before
    ? sql`join messages b on b.id = ${before}::uuid and b.submission_id = m.submission_id
                         and (m.created_at, m.id) < (b.created_at, b.id)`
    : sql``;
  return sql`coalesce((select json_agg(json_build_object('id', p.id, 'from', p.sender, 'kind', p.kind, 'text', p.text,
      'declaredLang', p.declared_lang, 'detectedLang', p.detected_lang, 'detectedConfidence', p.detected_confidence,
      'author', p.author_id, 'at', p.created_at, 'n', p.n, 'before', p.before) order by p.created_at, p.id)
    from (select m.id, m.sender, m.kind, m.text, m.declared_lang, m.detected_lang, m.detected_confidence, m.author_id, m.created_at,
                 (count(*) over ())::int as n, ${before ? sql`b.created_at` : sql`null::timestamptz`} as before
            from messages m ${older} where m.submission_id = s.id and s.status <> 'withdrawn'
           order by m.created_at desc, m.id desc limit ${MOST_MESSAGES}) p), '[]')`;
};

/** A page of a conversation out of what `messagesOf` gave. */
export const threadOf = (kept: readonly KeptMessage[]): Thread => ({
  messages: kept.map(
    ({ declaredLang, detectedLang, detectedConfidence, n: _, before: __, ...message }) => ({
      ...message,
      lang: effectiveLanguage({ declaredLang, detectedLang, detectedConfidence }),
    }),
  ),
  earlier: (kept[0]?.n ?? 0) - kept.length,
  before: kept[0]?.before ?? null,
});
