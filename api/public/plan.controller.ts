import { Controller } from '@nestjs/common';
import { AppError } from '../../core/base/kernel/index.js';
import {
  type InputOf,
  listMeasures,
  listPlanChanges,
  listTopics,
  type Measure,
  type MeasureSummary,
  type Plan,
  type PlanStep,
  readMeasure,
  readPlan,
  type Suggestions,
  suggestMeasures,
  type Topic,
} from '../../core/contract/index.js';
import {
  ReadPlan,
  ReadPlanChanges,
  ReadTopics,
  SuggestMeasures,
} from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class PlanController {
  constructor(
    private readonly plans: ReadPlan,
    private readonly changed: ReadPlanChanges,
    private readonly readTopics: ReadTopics,
    private readonly suggestions: SuggestMeasures,
  ) {}

  @Does(readPlan)
  async plan(@Lang() lang: string): Promise<Plan> {
    const tree = (await this.plans.view(lang)).tree();
    if (!tree) throw new AppError('not_found');
    return tree;
  }

  @Does(listPlanChanges)
  changes(@Lang() lang: string): Promise<{ items: PlanStep[] }> {
    return this.changed.list(lang);
  }

  @Does(listMeasures)
  async measures(@Lang() lang: string): Promise<{ items: MeasureSummary[] }> {
    return { items: (await this.plans.view(lang)).measures() };
  }

  @Does(readMeasure)
  async measure(
    @Input() { params }: InputOf<typeof readMeasure>,
    @Lang() lang: string,
  ): Promise<Measure> {
    const found = (await this.plans.view(lang)).measure(params.code);
    if (!found) throw new AppError('not_found');
    return found;
  }

  @Does(listTopics)
  async topics(@Lang() lang: string): Promise<{ items: Topic[] }> {
    return { items: await this.readTopics.list(lang) };
  }

  @Does(suggestMeasures)
  suggest(
    @Input() { body }: InputOf<typeof suggestMeasures>,
    @Lang() lang: string,
  ): Promise<Suggestions> {
    return this.suggestions.suggest(body, lang);
  }
}
