import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A matter that residents ask advice on, and the desk that hears it. `vault` topics are for counsellors of the desk only. */
@Entity('consultation_topics')
export class ConsultationTopic {
  @PrimaryColumn({ type: 'text' }) code!: string;
  @Column({ name: 'section_id', type: 'uuid' }) sectionId!: string;
  @Column({ type: 'text' }) privacy!: 'private' | 'vault';
  @Column({ type: 'boolean' }) emergency!: boolean;
  @Column({ type: 'int' }) position!: number;
}
