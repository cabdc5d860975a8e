import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The city's answer to one voice, but its words: those are read and written through `records/submissions/words`. */
@Entity('answers')
export class Answer {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'submission_id', type: 'uuid' }) submissionId!: string;
  @Column({ type: 'text' }) lang!: string;
  @Column({ name: 'author_id', type: 'uuid' }) authorId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
  /** The answer that this is a newer version of; null for an answer of its own. */
  @Column({ type: 'uuid', nullable: true }) corrects!: string | null;
}
