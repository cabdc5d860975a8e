import { Controller, Inject } from '@nestjs/common';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import { type LocaleRow, listLocales, readSite, type Site } from '../../core/contract/index.js';
import { Locales } from '../../core/language/index.js';
import { ReadPlan } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';

@Controller()
export class SiteController {
  constructor(
    private readonly locales: Locales,
    private readonly plans: ReadPlan,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(readSite)
  async site(): Promise<Site> {
    const municipality = (await this.plans.view('ja')).tree()?.municipality.name ?? '';
    return { name: 'こえばこ', municipality, demo: this.config.demo };
  }

  @Does(listLocales)
  list(): LocaleRow[] {
    return this.locales.rows.map(({ tag, autonym, dir, checked }) => ({
      tag,
      autonym,
      dir,
      checked,
    }));
  }
}
