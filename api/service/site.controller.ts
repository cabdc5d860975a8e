import { Controller, Inject } from '@nestjs/common';
import { CITY, type City } from '../../core/base/city/index.js';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import {
  type Generation,
  type LocaleRow,
  listLocales,
  readGeneration,
  readSite,
  type Site,
} from '../../core/contract/index.js';
import { Locales } from '../../core/language/index.js';
import { PublicGeneration } from '../../core/records/public-generation/index.js';
import { keptOf } from '../../core/records/retention/index.js';
import { Does } from '../http/does.js';

@Controller()
export class SiteController {
  constructor(
    private readonly locales: Locales,
    @Inject(CITY) private readonly city: City,
    @Inject(CONFIG) private readonly config: Config,
    private readonly publicGeneration: PublicGeneration,
  ) {}

  @Does(readSite)
  site(): Site {
    return {
      name: 'こえばこ',
      municipality: this.city.name,
      demo: this.config.demo,
      mail: this.config.smtpUrl !== undefined,
      kept: this.city.retention ? keptOf(this.city.retention) : [],
    };
  }

  @Does(readGeneration)
  async generation(): Promise<Generation> {
    return { generation: await this.publicGeneration.current() };
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
