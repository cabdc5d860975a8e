import { Injectable } from '@nestjs/common';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import { PublicGeneration } from '../public-generation/index.js';
import { PlanRepository, type PlanSnapshot } from './plan.repository.js';
import { PlanNames } from './plan-names.js';
import { PlanTexts } from './plan-texts.js';

/** A new import is seen by every process within this time; by one that serves what is public, at once. */
const FRESH_MS = 5_000;

export interface PlanPicture {
  /** Changes whenever the plan in force does. */
  readonly generation: string;
  readonly snapshot: PlanSnapshot;
  readonly texts: PlanTexts;
}

/** The plan in force, kept in memory: a page and a voice ask for it all the time, an import changes it once a year. */
@Injectable()
export class CurrentPlan {
  private readonly kept: Fresh<PlanPicture>;

  constructor(plans: PlanRepository, clock: Clock, generation: PublicGeneration) {
    generation.whenChanged(() => this.refresh());
    this.kept = fresh<PlanPicture>(FRESH_MS, clock, async (before) => {
      const generation = await plans.generation();
      if (before?.generation === generation) return before;
      const snapshot = await plans.snapshot({ inForce: true });
      return { generation, snapshot, texts: new PlanTexts(snapshot.texts) };
    });
  }

  picture(): Promise<PlanPicture> {
    return this.kept.current();
  }

  async names(lang: string): Promise<PlanNames> {
    const { snapshot, texts } = await this.picture();
    return new PlanNames(snapshot, texts, lang);
  }

  /** Forgets the picture, after an import in this process. */
  refresh(): void {
    this.kept.forget();
  }
}
