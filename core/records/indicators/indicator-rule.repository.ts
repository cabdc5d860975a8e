import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { execute, rowsOf, sql } from '../../base/sql/index.js';
import type { FigureRule } from '../../contract/index.js';

/** By what an indicator counts by itself, as somebody stated it. Never changed: the newest that is approved stands. */
export interface IndicatorRule {
  readonly id: string;
  readonly indicatorCode: string;
  /** null ends what counted before. */
  readonly rule: FigureRule | null;
  readonly writtenBy: string;
  readonly writtenAt: Date;
  readonly decision: 'approved' | 'returned' | null;
}

/** A rule that counts. */
export interface StandingRule {
  readonly id: string;
  readonly indicatorCode: string;
  readonly rule: FigureRule;
  /** Who let it count. */
  readonly decidedBy: string;
}

@Injectable()
export class IndicatorRuleRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** Those that count now, one for each indicator that has any. */
  async standing(): Promise<StandingRule[]> {
    const newest = await rowsOf<Omit<StandingRule, 'rule'> & { rule: FigureRule | null }>(
      this.dataSource,
      sql`select distinct on (indicator_code) id, indicator_code as "indicatorCode", rule, decided_by as "decidedBy"
            from indicator_rules where decision = 'approved' order by indicator_code, place desc`,
    );
    return newest.flatMap(({ rule, ...one }) => (rule ? [{ ...one, rule }] : []));
  }

  async add(
    manager: EntityManager,
    { id, indicatorCode, rule, writtenBy, writtenAt }: Omit<IndicatorRule, 'decision'>,
  ): Promise<void> {
    await execute(
      manager,
      sql`insert into indicator_rules (id, indicator_code, rule, written_by, written_at)
          values (${id}::uuid, ${indicatorCode}, ${rule && JSON.stringify(rule)}::jsonb, ${writtenBy}::uuid, ${writtenAt}::timestamptz)`,
    );
  }

  async locked(manager: EntityManager, id: string): Promise<IndicatorRule | undefined> {
    const [row] = await rowsOf<IndicatorRule>(
      manager,
      sql`select id, indicator_code as "indicatorCode", rule, written_by as "writtenBy", written_at as "writtenAt", decision
            from indicator_rules where id = ${id}::uuid for update`,
    );
    return row;
  }

  async decide(
    manager: EntityManager,
    id: string,
    decision: 'approved' | 'returned',
    by: string,
    at: Date,
  ): Promise<void> {
    await execute(
      manager,
      sql`update indicator_rules set decision = ${decision}, decided_by = ${by}::uuid, decided_at = ${at}::timestamptz
           where id = ${id}::uuid`,
    );
  }
}
