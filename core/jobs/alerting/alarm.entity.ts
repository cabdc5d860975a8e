import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A voice in danger that a person has to hear of: who was told how often, and when the next one is. */
@Entity('alarms')
export class Alarm {
  @PrimaryColumn({ name: 'submission_id', type: 'uuid' }) submissionId!: string;
  @Column({ name: 'raised_at', type: 'timestamptz' }) raisedAt!: Date;
  /** How many people were told since. */
  @Column({ type: 'int' }) told!: number;
  /** When the next one is told; null once somebody has heard it, it is over, or all were told in vain. */
  @Column({ name: 'next_at', type: 'timestamptz', nullable: true }) nextAt!: Date | null;
}
