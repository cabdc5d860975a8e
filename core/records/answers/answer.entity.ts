import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The city's words to one voice. The Japanese text is the binding one. */
@Entity('answers')
export class Answer {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'submission_id', type: 'uuid' }) submissionId!: string;
  @Column({ type: 'text' }) lang!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ name: 'author_id', type: 'uuid' }) authorId!: string;
  @Column({ name: 'created_at', type: 'timestamptz' }) createdAt!: Date;
}
