import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { UndeliveredWhy } from '../../contract/index.js';

/** One message to one person about one event: the row first, then the mail, then the stamp. */
@Entity('notifications')
export class Notification {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'event_key', type: 'text' }) eventKey!: string;
  @Column({ type: 'text' }) channel!: 'mail';
  @Column({ type: 'text' }) recipient!: string;
  @Column({ type: 'text' }) template!: string;
  @Column({ type: 'text' }) lang!: string;
  @Column({ type: 'text' }) state!: 'pending' | 'sent' | 'skipped' | 'failed';
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  @Column({ name: 'sent_at', type: 'timestamptz', nullable: true }) sentAt!: Date | null;
  @Column({ type: 'int' }) attempts!: number;
  /** The voice that it is about. */
  @Column({ name: 'submission_id', type: 'uuid', nullable: true }) submissionId!: string | null;
  /** Why it will not arrive; null: it did, it may still, or nobody was to get any. */
  @Column({ type: 'text', nullable: true }) undelivered!: UndeliveredWhy | null;
  @Column({ name: 'last_error', type: 'text', nullable: true }) lastError!: string | null;
}
