import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { rowsOf, sql } from '../../base/sql/index.js';
import { Plan, PlanIndicator, PlanNode, PlanText, PlanVersion } from './plan.entities.js';
import type { PlanFile } from './plan-file.js';
import type { IndicatorRow, NodeRow, TextRow } from './plan-rows.js';

export interface PlanRows {
  nodes: NodeRow[];
  indicators: IndicatorRow[];
  texts: TextRow[];
}
export interface PlanSnapshot extends PlanRows {
  plan: Plan | null;
}

const withoutPlanId = <T extends { planId: string }>({
  planId: _planId,
  ...rest
}: T): Omit<T, 'planId'> => rest;

@Injectable()
export class PlanRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** One plan with all its rows, in the order they are shown. */
  async snapshot(
    where: { code: string } | { inForce: true },
    manager: EntityManager = this.dataSource.manager,
  ): Promise<PlanSnapshot> {
    const plan =
      'code' in where
        ? await manager.findOneBy(Plan, { code: where.code })
        : await this.inForce(manager);
    if (!plan) return { plan: null, nodes: [], indicators: [], texts: [] };
    const of = { where: { planId: plan.id } };
    const nodes = await manager.find(PlanNode, { ...of, order: { position: 'ASC', code: 'ASC' } });
    const indicators = await manager.find(PlanIndicator, { ...of, order: { code: 'ASC' } });
    const texts = await manager.find(PlanText, of);
    return {
      plan,
      nodes: nodes.map(withoutPlanId),
      indicators: indicators.map(withoutPlanId),
      texts: texts.map(withoutPlanId),
    };
  }

  /** The current plan or, between two plans, the one that ended last. */
  private async inForce(manager: EntityManager): Promise<Plan | null> {
    const [plan] = await manager
      .createQueryBuilder(Plan, 'p')
      .where("p.state <> 'draft'")
      .orderBy("p.state = 'current'", 'DESC')
      .addOrderBy('p.end_fiscal_year', 'DESC')
      .limit(1)
      .getMany();
    return plan ?? null;
  }

  /** Every version that was in force when it came, the oldest first: plan after plan, import after import. */
  async versions(): Promise<
    readonly { readonly version: number; readonly content: PlanFile; readonly importedAt: Date }[]
  > {
    return rowsOf(
      this.dataSource,
      sql`select v.version, v.content, v.imported_at as "importedAt"
            from plan_versions v join plans p on p.id = v.plan_id
           where v.content->'meta'->'plan'->>'status' <> 'draft'
           order by p.start_fiscal_year, p.code, v.version`,
    );
  }

  /** A cheap mark that changes whenever the plan in force does. */
  async generation(): Promise<string> {
    const plan = await this.inForce(this.dataSource.manager);
    return plan ? `${plan.id}:${plan.version}` : 'none';
  }

  /** A plan by its code, with the first day of its period (the fiscal year begins on 1 April). */
  async byCode(manager: EntityManager, code: string): Promise<{ id: string; from: string } | null> {
    const plan = await manager.findOneBy(Plan, { code });
    return plan && { id: plan.id, from: `${plan.startFiscalYear}-04-01` };
  }

  /**
   * Writes a whole plan: parents first, what the file no longer names is removed, also its texts.
   * A text that a person has checked is kept from being overwritten, unless the new one is of another Japanese.
   */
  async save(manager: EntityManager, plan: Plan, rows: PlanRows, content: object): Promise<void> {
    const planId = plan.id;
    await manager.upsert(Plan, plan, ['id']);
    await manager.insert(PlanVersion, {
      planId,
      version: plan.version,
      content,
      importedAt: plan.importedAt,
    });
    await manager.delete(PlanText, { planId, state: 'unchecked' });
    await manager.query(
      `delete from plan_texts old
        using unnest($2::text[], $3::text[], $4::text[]) as new (code, lang, source)
        where old.plan_id = $1 and old.code = new.code and old.lang = new.lang and old.source <> new.source`,
      [planId, ...(['code', 'lang', 'source'] as const).map((k) => rows.texts.map((t) => t[k]))],
    );
    await manager.delete(PlanIndicator, { planId });
    for (const node of rows.nodes)
      await manager.upsert(PlanNode, { planId, ...node }, ['planId', 'code']);
    const kept = rows.nodes.map((n) => n.code);
    await manager.query(
      'delete from plan_nodes where plan_id = $1 and not (code = any($2::text[]))',
      [planId, kept],
    );
    await manager.insert(
      PlanIndicator,
      rows.indicators.map((row) => ({ planId, ...row })),
    );
    await manager
      .createQueryBuilder()
      .insert()
      .into(PlanText)
      .values(rows.texts.map((row) => ({ planId, ...row })))
      .orIgnore()
      .execute();
  }
}
