import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import {
  type Change,
  diffRows,
  indicatorRows,
  nodeRows,
  type Plan,
  type PlanFile,
  type PlanPassageFile,
  PlanRepository,
  type PlanRows,
  type PlanTextFile,
  passageRows,
  type TextRow,
  textRows,
} from '../../records/plan/index.js';

export interface ImportResult {
  readonly changes: readonly Change[];
  readonly version: number;
  readonly written: boolean;
}

/** `102041-2020-2024`: local government code and fiscal years name a plan for good. */
export const planCode = (file: PlanFile): string => {
  const { municipality, plan } = file.meta;
  return `${municipality.localGovCode}-${plan.startFiscalYear}-${plan.endFiscalYear}`;
};

/**
 * Loads a plan with its texts in all languages. Idempotent: the same file twice changes nothing and makes no version.
 * `dryRun` only tells what would change. Texts that a person has checked are overwritten only by a translation of another Japanese.
 */
@Injectable()
export class ImportPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly clock: Clock,
  ) {}

  import(
    actor: Actor,
    input: {
      file: PlanFile;
      texts: Readonly<Record<string, PlanTextFile>>;
      passages?: Readonly<Record<string, PlanPassageFile>>;
      dryRun?: boolean;
    },
  ): Promise<ImportResult> {
    const passages = input.passages ?? {};
    const rows: PlanRows = {
      nodes: nodeRows(input.file),
      indicators: indicatorRows(input.file),
      texts: [
        ...Object.entries(input.texts).flatMap(([lang, file]) =>
          textRows(lang, file, passages[lang]),
        ),
        ...Object.entries(passages).flatMap(([lang, file]) => passageRows(lang, file)),
      ],
    };
    return this.unitOfWork.commit(async (tx) => {
      const before = await this.plans.snapshot({ code: planCode(input.file) }, tx.manager);
      const keyOf = (t: { code: string; lang: string }) => `${t.code}\u0000${t.lang}`;
      const coming = new Map(rows.texts.map((t) => [keyOf(t), t.source]));
      const isSuperseded = (t: TextRow) => {
        const source = coming.get(keyOf(t)) ?? null;
        return t.source !== null && source !== null && t.source !== source;
      };
      const checked = new Set(
        before.texts.filter((t) => t.state === 'checked' && !isSuperseded(t)).map(keyOf),
      );
      const isOpen = (t: TextRow) => !checked.has(keyOf(t));
      const head = this.head(input.file, before.plan);
      const changes = [
        ...(before.plan?.contentHash === head.contentHash
          ? []
          : [
              { what: 'plan', code: head.code, change: before.plan ? 'changed' : 'added' } as const,
            ]),
        ...diffRows('node', before.nodes, rows.nodes),
        ...diffRows('indicator', before.indicators, rows.indicators),
        ...diffRows('text', before.texts.filter(isOpen), rows.texts.filter(isOpen)),
      ];
      if (!changes.length || input.dryRun)
        return { changes, version: before.plan?.version ?? 0, written: false };
      await this.plans.save(tx.manager, head, rows, input.file);
      tx.record({
        actor,
        verb: 'plan.import',
        subjectId: head.id,
        detail: { version: head.version, changes: changes.length },
      });
      return { changes, version: head.version, written: true };
    });
  }

  private head(file: PlanFile, before: Plan | null): Plan {
    const { municipality, plan } = file.meta;
    const now = this.clock.now();
    return {
      id: before?.id ?? uuidV7(now),
      code: planCode(file),
      title: plan.title,
      period: plan.periodText,
      startFiscalYear: plan.startFiscalYear,
      endFiscalYear: plan.endFiscalYear,
      state: plan.status,
      version: (before?.version ?? 0) + 1,
      detail: {
        municipality,
        ...(plan.successor ? { successor: plan.successor } : {}),
      },
      contentHash: createHash('sha256').update(JSON.stringify(file)).digest('hex'),
      importedAt: now,
    };
  }
}
