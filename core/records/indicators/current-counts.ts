import { Injectable } from '@nestjs/common';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import { PublicGeneration } from '../public-generation/index.js';
import { type IndicatorCount, IndicatorCountRepository } from './indicator-count.repository.js';
import { IndicatorRuleRepository, type StandingRule } from './indicator-rule.repository.js';

/** As for the figures that sections state. */
const FRESH_MS = 5_000;

/** A rule that counts, with what it came to, by fiscal year. */
export interface CountingRule extends StandingRule {
  readonly counts: readonly IndicatorCount[];
}

/** The rules that count with what they came to, by indicator, kept in memory as the stated figures are. */
@Injectable()
export class CurrentCounts {
  private readonly kept: Fresh<ReadonlyMap<string, CountingRule>>;

  constructor(
    rules: IndicatorRuleRepository,
    counts: IndicatorCountRepository,
    clock: Clock,
    generation: PublicGeneration,
  ) {
    generation.whenChanged(() => this.kept.forget());
    this.kept = fresh(FRESH_MS, clock, async () => {
      const [standing, counted] = await Promise.all([rules.standing(), counts.all()]);
      return new Map(
        standing.map((rule) => [
          rule.indicatorCode,
          { ...rule, counts: counted.filter(({ ruleId }) => ruleId === rule.id) },
        ]),
      );
    });
  }

  byIndicator(): Promise<ReadonlyMap<string, CountingRule>> {
    return this.kept.current();
  }
}
