import { Controller, Inject } from '@nestjs/common';
import { CITY, type City } from '../../core/base/city/index.js';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import { type LocaleRow, listLocales, readSite, type Site } from '../../core/contract/index.js';
import { Locales } from '../../core/language/index.js';
import { Does } from '../http/does.js';

@Controller()
export class SiteController {
  constructor(
    private readonly locales: Locales,
    @Inject(CITY) private readonly city: City,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Does(readSite)
  site(): Site {
    return {
      name: 'こえばこ',
      municipality: this.city.name,
      demo: this.config.demo,
      mail: this.config.smtpUrl !== undefined,
    };
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
