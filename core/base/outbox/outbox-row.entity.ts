import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsumerName, EventName } from './events.js';

/** What one consumer still has to do about a committed change. Done only when its handler's own transaction says so. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string;

  @Column({ type: 'text' })
  event!: EventName;

  @Column({ type: 'text' })
  consumer!: ConsumerName;

  @Column({ name: 'subject_id', type: 'uuid' })
  subjectId!: string;

  /** By which request it has come; null for what the clock did. */
  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'next_at', type: 'timestamptz', default: () => 'now()' })
  nextAt!: Date;

  @Column({ type: 'int' })
  attempts!: number;

  @Column({ name: 'handled_at', type: 'timestamptz', nullable: true })
  handledAt!: Date | null;

  /** Set when a row was given up after many tries; an operator sees it and can release it. */
  @Column({ name: 'dead_at', type: 'timestamptz', nullable: true })
  deadAt!: Date | null;

  @Column({ name: 'last_error', type: 'text', nullable: true })
  lastError!: string | null;
}
