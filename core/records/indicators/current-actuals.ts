import { Injectable } from '@nestjs/common';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import { PublicGeneration } from '../public-generation/index.js';
import type { IndicatorActual } from './indicator-actual.entity.js';
import { IndicatorActualRepository } from './indicator-actual.repository.js';

/** A new figure is seen by every process within this time; by one that serves what is public, at once. */
const FRESH_MS = 5_000;

/** The figures that stand, by indicator, kept in memory: pages ask all the time, a section states one a year. */
@Injectable()
export class CurrentActuals {
  private readonly kept: Fresh<ReadonlyMap<string, readonly IndicatorActual[]>>;

  constructor(actuals: IndicatorActualRepository, clock: Clock, generation: PublicGeneration) {
    generation.whenChanged(() => this.kept.forget());
    this.kept = fresh(FRESH_MS, clock, async () => {
      const byCode = new Map<string, IndicatorActual[]>();
      for (const row of await actuals.standing())
        byCode.set(row.indicatorCode, [...(byCode.get(row.indicatorCode) ?? []), row]);
      return byCode;
    });
  }

  /** Of each indicator that has any, the oldest year first. */
  byIndicator(): Promise<ReadonlyMap<string, readonly IndicatorActual[]>> {
    return this.kept.current();
  }
}
