import { Column, Entity, PrimaryColumn } from 'typeorm';

export type PlanState = 'draft' | 'current' | 'ended';
export type NodeKind = 'basic_policy' | 'field' | 'chapter' | 'measure' | 'sub_measure';

/** One plan of the city with its period. `detail` keeps what has no column: municipality, successor, notes. */
@Entity('plans')
export class Plan {
  @PrimaryColumn({ type: 'uuid' }) id!: string;
  @Column({ type: 'text' }) code!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text' }) period!: string;
  @Column({ name: 'start_fiscal_year', type: 'int' }) startFiscalYear!: number;
  @Column({ name: 'end_fiscal_year', type: 'int' }) endFiscalYear!: number;
  @Column({ type: 'text' }) state!: PlanState;
  /** Grows by one with each import that changes something. */
  @Column({ type: 'int' }) version!: number;
  @Column({ type: 'jsonb' }) detail!: PlanDetail;
  @Column({ name: 'content_hash', type: 'text' }) contentHash!: string;
  @Column({ name: 'imported_at', type: 'timestamptz' }) importedAt!: Date;
}

export interface PlanDetail {
  municipality: { name: string; prefecture: string; localGovCode: string };
  successor?: { title: string; startFiscalYear: number; url?: string | undefined };
}

/** Every imported version as it came, so that "what did the plan say then" has an answer. */
@Entity('plan_versions')
export class PlanVersion {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' }) planId!: string;
  @PrimaryColumn({ type: 'int' }) version!: number;
  @Column({ type: 'jsonb' }) content!: object;
  @Column({ name: 'imported_at', type: 'timestamptz' }) importedAt!: Date;
}

/** A level of the plan; the tree by `parentCode`. Titles are the plan's own Japanese. */
@Entity('plan_nodes')
export class PlanNode {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' }) planId!: string;
  @PrimaryColumn({ type: 'text' }) code!: string;
  @Column({ type: 'text' }) kind!: NodeKind;
  @Column({ name: 'parent_code', type: 'text', nullable: true }) parentCode!: string | null;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'jsonb' }) detail!: object;
}

@Entity('indicators')
export class PlanIndicator {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' }) planId!: string;
  @PrimaryColumn({ type: 'text' }) code!: string;
  @Column({ name: 'measure_code', type: 'text' }) measureCode!: string;
  @Column({ type: 'int' }) position!: number;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) unit!: string;
  @Column({ type: 'text' }) definition!: string;
  @Column({ type: 'text' }) direction!: 'increase' | 'decrease' | 'maintain' | 'range';
  @Column({ type: 'int' }) decimals!: number;
  @Column({ name: 'baseline_value', type: 'numeric' }) baselineValue!: string;
  @Column({ name: 'baseline_fiscal_year', type: 'int' }) baselineFiscalYear!: number;
  @Column({ name: 'target_value', type: 'numeric' }) targetValue!: string;
  @Column({ name: 'target_fiscal_year', type: 'int' }) targetFiscalYear!: number;
  @Column({ type: 'jsonb' }) detail!: IndicatorDetail;
}
export interface IndicatorDetail {
  baselineText: string;
  targetText: string;
  /** Where the figure should lie, for `direction` range. */
  range?: { from: number; to: number };
  /** Where the level is to be kept and less is better still. */
  betterWhen?: 'lower';
}

/** Title (or name) and plain sentence of a node or indicator, or what the plan says in one place, in one language. */
@Entity('plan_texts')
export class PlanText {
  @PrimaryColumn({ name: 'plan_id', type: 'uuid' }) planId!: string;
  @PrimaryColumn({ type: 'text' }) code!: string;
  @PrimaryColumn({ type: 'text' }) lang!: string;
  @Column({ type: 'text' }) title!: string;
  @Column({ type: 'text', nullable: true }) plain!: string | null;
  @Column({ type: 'text' }) state!: 'unchecked' | 'checked';
  /** The Japanese it is a translation of; null where that was not said. */
  @Column({ type: 'text', nullable: true }) source!: string | null;
  @Column({ type: 'text', nullable: true }) origin!: 'person' | 'engine' | null;
}
