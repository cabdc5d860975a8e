import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an indicator came to in one fiscal year, as somebody stated it. Never changed: the newest of a year stands. */
@Entity('indicator_actuals')
export class IndicatorActual {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  /** Of the plan in force when it was stated; a later plan that keeps the code keeps the figures. */
  @Column({ name: 'indicator_code', type: 'text' }) indicatorCode!: string;
  @Column({ name: 'fiscal_year', type: 'int' }) fiscalYear!: number;
  /** As the database gives numbers of any size; null takes the year back. */
  @Column({ type: 'numeric', nullable: true }) value!: string | null;
  /** Where the figure is from, or why it was taken back: Japanese, shown to everybody. */
  @Column({ type: 'text' }) source!: string;
  /** What the section says about it: Japanese, shown to everybody. */
  @Column({ type: 'text', nullable: true }) remark!: string | null;
  /** The rule that it was counted by; null where a person stated it. */
  @Column({ name: 'rule_id', type: 'uuid', nullable: true }) ruleId!: string | null;
  /** The file that it came from, with others; null where it was stated by itself. */
  @Column({ name: 'file_id', type: 'uuid', nullable: true }) fileId!: string | null;
  @Column({ name: 'stated_by', type: 'uuid' }) statedBy!: string;
  @Column({ name: 'stated_at', type: 'timestamptz' }) statedAt!: Date;
}
