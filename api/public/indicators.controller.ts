import { Controller } from '@nestjs/common';
import { AppError } from '../../core/base/kernel/index.js';
import {
  type Indicator,
  type InputOf,
  indicatorsAsCsv,
  listIndicators,
  readIndicator,
  readIndicatorsAsCsv,
} from '../../core/contract/index.js';
import { ReadPlan } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class IndicatorsController {
  constructor(private readonly plans: ReadPlan) {}

  @Does(listIndicators)
  async list(@Lang() lang: string): Promise<{ items: Indicator[] }> {
    return { items: (await this.plans.view(lang)).allIndicators() };
  }

  @Does(readIndicatorsAsCsv)
  async csv(@Lang() lang: string): Promise<string> {
    return indicatorsAsCsv((await this.plans.view(lang)).allIndicators());
  }

  @Does(readIndicator)
  async one(
    @Input() { params }: InputOf<typeof readIndicator>,
    @Lang() lang: string,
  ): Promise<Indicator> {
    const indicators = (await this.plans.view(lang)).allIndicators();
    const found = indicators.find(({ code }) => code === params.code);
    if (!found) throw new AppError('not_found');
    return found;
  }
}
