import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Redaction, Waiver } from '../../contract/index.js';

/** What a visitor reads: a public text made by staff from the original, with the city's answer. */
@Entity('publications')
export class Publication {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ name: 'submission_id', type: 'uuid' }) submissionId!: string;
  @Column({ name: 'answer_id', type: 'uuid' }) answerId!: string;
  @Column({ name: 'public_text', type: 'text' }) publicText!: string;
  @Column({ type: 'text' }) lang!: string;
  @Column({ name: 'measure_code', type: 'text', nullable: true }) measureCode!: string | null;
  @Column({ name: 'section_id', type: 'uuid' }) sectionId!: string;
  @Column({ name: 'received_at', type: 'timestamptz' }) receivedAt!: Date;
  @Column({ name: 'answered_at', type: 'timestamptz' }) answeredAt!: Date;
  @Column({ name: 'published_at', type: 'timestamptz' }) publishedAt!: Date;
  /** Where it stands in the list that everybody sees first: see `placeInList`. */
  @Column({ name: 'placed_at', type: 'timestamptz' }) placedAt!: Date;
  @Column({ name: 'published_by', type: 'uuid' }) publishedBy!: string;
  @Column({ name: 'retracted_at', type: 'timestamptz', nullable: true }) retractedAt!: Date | null;
  /** When the public text was corrected last, and what was said of it to its readers. */
  @Column({ name: 'corrected_at', type: 'timestamptz', nullable: true }) correctedAt!: Date | null;
  @Column({ name: 'correction_note', type: 'text', nullable: true }) correctionNote!: string | null;
  /** Places of the original that a mark stands for, and places of the public text that may stay, with the reason. */
  @Column({ type: 'jsonb' }) redactions!: readonly Redaction[];
  @Column({ type: 'jsonb' }) waived!: readonly Waiver[];
  @Column({ type: 'boolean' }) demo!: boolean;
}
