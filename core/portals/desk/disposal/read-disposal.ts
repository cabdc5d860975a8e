import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import type { DisposalView, RegisterLine } from '../../../contract/index.js';
import { CurrentPlan, type PlanNames } from '../../../records/plan/index.js';
import { DisposalQueries } from './disposal.queries.js';
import { mayDispose } from './may-dispose.js';

/** Of what is confided a number below points at somebody. */
const FEWEST = 10;

/** What has passed its years, and what was disposed of: figures and days, never a word of it. */
@Injectable()
export class ReadDisposal {
  constructor(
    private readonly queries: DisposalQueries,
    private readonly plan: CurrentPlan,
    private readonly calendar: Calendar,
  ) {}

  /** Error: `forbidden` for everybody but administrators and auditors. */
  async view(actor: StaffActor, uiLang: string): Promise<DisposalView> {
    mustOversee(actor);
    const [list, running, names] = await Promise.all([
      this.queries.open(),
      this.queries.isRunning(),
      this.plan.names(uiLang),
    ]);
    if (!list) return { list: null, running };
    const rows = await this.queries.counted(list.id);
    const { id, version, madeAt, proposedBy, proposedAt, proposedById } = list;
    return {
      running,
      list: {
        ...{ id, version, madeAt: this.calendar.timeOf(madeAt) },
        proposed: proposedAt && { by: proposedBy ?? '', at: this.calendar.timeOf(proposedAt) },
        rows: rows.map(({ confided, voices, measure, class: of }) => ({
          ...{ class: of, measure: measureOf(measure, names) },
          voices: confided && voices < FEWEST ? null : voices,
        })),
        may: mayDispose(actor, { proposedBy: proposedById }),
      },
    };
  }

  /** Error: `forbidden` for everybody but administrators and auditors. */
  async register(
    actor: StaffActor,
    uiLang: string,
    { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  ): Promise<{ items: RegisterLine[]; nextCursor: string | null }> {
    mustOversee(actor);
    const [rows, names] = await Promise.all([
      this.queries.register(cursor, limit),
      this.plan.names(uiLang),
    ]);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ measure, erasedAt, ...line }) => ({
        ...line,
        measure: measureOf(measure, names),
        erasedAt: this.calendar.timeOf(erasedAt),
      })),
      nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    };
  }
}

const mustOversee = (actor: StaffActor): void => {
  if (!hasRole(actor, 'admin', 'auditor')) throw new AppError('forbidden');
};

const measureOf = (code: string | null, names: PlanNames) => (code ? names.measure(code) : null);
