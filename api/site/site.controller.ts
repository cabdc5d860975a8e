import { Controller, Get, Inject } from '@nestjs/common';
import * as z from 'zod/mini';
import { CONFIG, type Config } from '../../core/base/config/index.js';
import { type LocaleRow, localeRow } from '../../core/contract/index.js';
import { Locales } from '../../core/language/index.js';
import { ReadPlan } from '../../core/portals/public/index.js';
import { Endpoint } from '../http/endpoint.js';

const site = z.object({ name: z.string(), municipality: z.string(), demo: z.boolean() });

@Controller('api')
export class SiteController {
  constructor(
    @Inject(Locales) private readonly locales: Locales,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('site')
  @Endpoint({
    summary: 'Whose site this is, and whether its voices are invented',
    access: 'public',
    tag: 'service',
    response: site,
  })
  async site(): Promise<z.infer<typeof site>> {
    const tree = (await this.plan.view('ja')).tree();
    return {
      name: 'こえばこ',
      municipality: tree?.municipality.name ?? '',
      demo: this.config.demo,
    };
  }

  @Get('locales')
  @Endpoint({
    summary: 'Languages of pages and answers',
    access: 'public',
    tag: 'service',
    response: z.array(localeRow),
  })
  list(): LocaleRow[] {
    return this.locales.rows.map(({ tag, autonym, dir, checked }) => ({
      tag,
      autonym,
      dir,
      checked,
    }));
  }
}
