import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, raw, rowsOf, sql } from '../../../base/sql/index.js';
import type { MessageKind, MessageSender } from '../../../contract/index.js';
import { MESSAGE_WORDS_COLUMN } from '../words/message-words.repository.js';
import { VoiceSeals } from '../words/seals/index.js';

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

  /** What was sent to a locked voice under this key before, by each of the product's keys. */
  async sentBefore(
    manager: EntityManager,
    submissionId: string,
    keyHashes: readonly Buffer[],
  ): Promise<SentBefore | undefined> {
    const [row] = await rowsOf<SentBefore>(
      manager,
      sql`select id, request_hash as "requestHash" from messages
           where submission_id = ${submissionId}::uuid and key_hash = any(${[...keyHashes]}::bytea[])`,
    );
    return row;
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
