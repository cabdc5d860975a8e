import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How a word is read in this city, as one of its staff said. */
@Entity('reading_corrections')
export class ReadingCorrection {
  @PrimaryColumn({ type: 'text' }) word!: string;
  /** In hiragana. */
  @Column({ type: 'text' }) reading!: string;
  @Column({ name: 'corrected_by', type: 'uuid' }) correctedBy!: string;
  @Column({ name: 'corrected_at', type: 'timestamptz' }) correctedAt!: Date;
}
