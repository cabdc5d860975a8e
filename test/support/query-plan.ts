import type { DataSource } from 'typeorm';
import { rowsOf, type Sql, sql } from '../../core/base/sql/index.js';

/** A node of a plan that PostgreSQL tells. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}
const nodesOf = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];

/** How a statement was run, as far as it looked at one table. */
export const planOf = async (
  on: DataSource,
  statement: Sql,
  table: string,
): Promise<PlanNode[]> => {
  const [row] = await rowsOf<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
    on,
    sql`explain (analyze, format json, timing off) ${statement}`,
  );
  const plan = row?.['QUERY PLAN'][0]?.Plan;
  if (!plan) throw new Error('No plan');
  return nodesOf(plan).filter((node) => node['Relation Name'] === table);
};

/** Rows that were looked at, those that did not fit with them. */
export const rowsLookedAt = (plan: readonly PlanNode[]): number =>
  plan.reduce(
    (sum, node) =>
      sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'],
    0,
  );
