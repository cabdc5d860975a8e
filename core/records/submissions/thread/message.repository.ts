import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, raw, rowsOf, sql } from '../../../base/sql/index.js';
import type { MessageKind, MessageSender } from '../../../contract/index.js';
import { effectiveLanguage } from '../../../language/index.js';
import { MESSAGE_WORDS_COLUMN } from '../words/message-words.repository.js';
import { VoiceSeals } from '../words/seals/index.js';

/** One thing that was written in a conversation, but its words. */
export interface Message {
  readonly id: string;
  readonly sender: MessageSender;
  readonly kind: MessageKind;
  /** What it is written in: as declared, unless the worker is nearly sure of another. */
  readonly lang: string;
  /** The staff member who wrote it. */
  readonly author: string | null;
  readonly at: Date;
}
export interface NewMessage {
  readonly id: string;
  readonly submissionId: string;
  readonly sender: MessageSender;
  readonly kind: MessageKind;
  readonly lang: string;
  readonly text: string;
  readonly authorId: string | null;
  /** Of the sender's own key for this message, and of what was sent under it: a repeat is told by them. */
  readonly keyHash: Buffer | null;
  readonly requestHash: Buffer | null;
  readonly createdAt: Date;
}
/** A message that came before under the same key. */
export interface SentBefore {
  readonly id: string;
  readonly requestHash: Buffer;
}
/** A page of a conversation, in the order of time, and how many came before. */
export interface Thread {
  readonly messages: readonly Message[];
  readonly earlier: number;
  /** When the message was written that these came before; null: they are the newest. */
  readonly before: Date | null;
}

/** As many messages as one page shows: a conversation has a few; who writes hundreds turns pages. */
export const MOST_MESSAGES = 200;

interface MessageRow {
  readonly id: string;
  readonly sender: MessageSender;
  readonly kind: MessageKind;
  readonly declaredLang: string;
  readonly detectedLang: string | null;
  readonly detectedConfidence: number | null;
  readonly author: string | null;
  readonly at: Date;
  readonly n: number;
  readonly before: Date | null;
}

/** The conversations of residents with sections. */
@Injectable()
export class MessageRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly seals: VoiceSeals,
  ) {}

  /** Of a locked voice. */
  async add(manager: EntityManager, message: NewMessage): Promise<void> {
    const seal = await this.seals.sealer(message.submissionId, manager);
    await execute(
      manager,
      sql`insert into messages (id, submission_id, sender, kind, declared_lang, author_id, key_hash, request_hash,
                                created_at, ${raw(MESSAGE_WORDS_COLUMN)})
          values (${message.id}::uuid, ${message.submissionId}::uuid, ${message.sender}, ${message.kind}, ${message.lang},
                  ${message.authorId}::uuid, ${message.keyHash}, ${message.requestHash}, ${message.createdAt}, ${seal(message.text)})`,
    );
  }

  /** What was sent to a locked voice under this key before. */
  async sentBefore(
    manager: EntityManager,
    submissionId: string,
    keyHash: Buffer,
  ): Promise<SentBefore | undefined> {
    const [row] = await rowsOf<SentBefore>(
      manager,
      sql`select id, request_hash as "requestHash" from messages
           where submission_id = ${submissionId}::uuid and key_hash = ${keyHash}`,
    );
    return row;
  }

  /**
   * The newest part of one voice's conversation, or of what came before one of its messages. Who wrote for the section is
   * named to nobody but the section.
   */
  async of(submissionId: string, before?: string): Promise<Thread> {
    const older = before
      ? sql`join messages b on b.id = ${before}::uuid and b.submission_id = m.submission_id
                           and (m.created_at, m.id) < (b.created_at, b.id)`
      : sql``;
    const rows = await rowsOf<MessageRow>(
      this.dataSource,
      sql`select m.id, m.sender, m.kind, m.declared_lang as "declaredLang", m.detected_lang as "detectedLang",
                 m.detected_confidence as "detectedConfidence", m.author_id as author, m.created_at as at,
                 (count(*) over ())::int as n, ${before ? sql`b.created_at` : sql`null::timestamptz`} as before
            from messages m ${older} where m.submission_id = ${submissionId}::uuid
           order by m.created_at desc, m.id desc limit ${MOST_MESSAGES}`,
    );
    const messages = rows
      .map(({ declaredLang, detectedLang, detectedConfidence, n: _, before: __, ...message }) => ({
        ...message,
        lang: effectiveLanguage({ declaredLang, detectedLang, detectedConfidence }),
      }))
      .reverse();
    return {
      messages,
      earlier: (rows[0]?.n ?? 0) - messages.length,
      before: rows[0]?.before ?? null,
    };
  }

  /** Those of these voices' messages by their senders that the worker has not looked at yet. */
  undetected(submissionIds: readonly string[]): Promise<{ id: string; declaredLang: string }[]> {
    return rowsOf(
      this.dataSource,
      sql`select id, declared_lang as "declaredLang" from messages
           where submission_id = any(${submissionIds}::uuid[]) and sender = 'resident' and detected_lang is null`,
    );
  }

  /** What the worker found a message to be written in. */
  async detected(
    manager: EntityManager,
    { id, lang, confidence }: { id: string; lang: string; confidence: number },
  ): Promise<void> {
    await execute(
      manager,
      sql`update messages set detected_lang = ${lang}, detected_confidence = ${confidence}::real where id = ${id}::uuid`,
    );
  }
}
