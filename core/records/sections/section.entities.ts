import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A section of the city hall that answers. Sections are renamed each April: a new row, the old one gets a successor. */
@Entity('sections')
export class Section {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text', nullable: true }) department!: string | null;
  @Column({ type: 'text', nullable: true }) email!: string | null;
  @Column({ type: 'text', nullable: true }) phone!: string | null;
  @Column({ name: 'valid_from', type: 'date' }) validFrom!: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo!: string | null;
  @Column({ name: 'successor_code', type: 'text', nullable: true }) successorCode!: string | null;
  /** False until the city has confirmed name and duties. */
  @Column({ type: 'boolean' }) confirmed!: boolean;
  @Column({ type: 'text' }) source!: string;
}

/** Which section owns a node of the plan, from when to when. A child without a row of its own inherits. */
@Entity('section_ownerships')
export class SectionOwnership {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' }) planId!: string;
  @PrimaryColumn({ name: 'node_code', type: 'text' }) nodeCode!: string;
  @Column({ name: 'section_id', type: 'uuid' }) sectionId!: string;
  @PrimaryColumn({ name: 'valid_from', type: 'date' }) validFrom!: string;
  @Column({ name: 'valid_to', type: 'date', nullable: true }) validTo!: string | null;
  @Column({ type: 'text' }) source!: string;
}
