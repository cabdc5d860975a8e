import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a person's correction says: a voice like this one belongs to that section (and is about that measure). */
@Entity('routing_lessons')
export class RoutingLesson {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'submission_id', type: 'uuid' }) submissionId!: string;
  @Column({ name: 'section_id', type: 'uuid' }) sectionId!: string;
  /** Null where only a section was named: routing finds the measure of that section which fits best. */
  @Column({ name: 'measure_code', type: 'text', nullable: true }) measureCode!: string | null;
  @Column({ name: 'taught_by', type: 'uuid' }) taughtBy!: string;
  @Column({ name: 'taught_at', type: 'timestamptz' }) taughtAt!: Date;
  @Column({ name: 'undone_by', type: 'uuid', nullable: true }) undoneBy!: string | null;
  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true }) undoneAt!: Date | null;
}
