import { Body, Controller, Get, Header, Inject, Param, Post } from '@nestjs/common';
import { AppError } from '../../core/base/kernel/index.js';
import {
  type Measure,
  type MeasureSummary,
  measure,
  measureList,
  type Plan,
  plan,
  type SuggestionInput,
  type Suggestions,
  suggestionInput,
  suggestions,
  type Topic,
  topicList,
} from '../../core/contract/index.js';
import { ReadPlan, ReadTopics, SuggestMeasures } from '../../core/portals/public/index.js';
import { Endpoint } from '../http/endpoint.js';
import { langQuery } from '../http/query.js';
import { Lang } from '../http/request.js';
import { ZodPipe } from '../http/zod.pipe.js';

@Controller('api')
export class PlanController {
  constructor(
    @Inject(ReadPlan) private readonly readPlan: ReadPlan,
    @Inject(ReadTopics) private readonly readTopics: ReadTopics,
    @Inject(SuggestMeasures) private readonly suggestMeasures: SuggestMeasures,
  ) {}

  @Get('plan')
  @Endpoint({
    summary: 'The plan in force, whole',
    access: 'public',
    tag: 'plan',
    query: langQuery,
    response: plan,
    errors: ['not_found'],
  })
  async plan(@Lang() lang: string): Promise<Plan> {
    const tree = (await this.readPlan.view(lang)).tree();
    if (!tree) throw new AppError('not_found');
    return tree;
  }

  @Get('measures')
  @Endpoint({
    summary: 'All measures with their sections',
    access: 'public',
    tag: 'plan',
    query: langQuery,
    response: measureList,
  })
  async measures(@Lang() lang: string): Promise<{ items: MeasureSummary[] }> {
    return { items: (await this.readPlan.view(lang)).measures() };
  }

  @Get('measures/:code')
  @Endpoint({
    summary: 'One measure with sub-measures, indicators and section',
    access: 'public',
    tag: 'plan',
    query: langQuery,
    response: measure,
    errors: ['not_found'],
  })
  async measure(@Param('code') code: string, @Lang() lang: string): Promise<Measure> {
    const found = (await this.readPlan.view(lang)).measure(code);
    if (!found) throw new AppError('not_found');
    return found;
  }

  @Get('topics')
  @Endpoint({
    summary: 'Consultation topics with their desks',
    access: 'public',
    tag: 'plan',
    query: langQuery,
    response: topicList,
  })
  async topics(@Lang() lang: string): Promise<{ items: Topic[] }> {
    return { items: await this.readTopics.list(lang) };
  }

  @Post('measures/suggest')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Which measures a text is about; nothing of it is kept',
    access: 'public',
    tag: 'plan',
    status: 200,
    query: langQuery,
    body: suggestionInput,
    bodyExample: { text: '通訳がいる窓口を増やしてください。' },
    response: suggestions,
    errors: ['invalid', 'bad_json', 'unsupported_media_type', 'too_large'],
  })
  suggest(
    @Body(new ZodPipe(suggestionInput)) input: SuggestionInput,
    @Lang() lang: string,
  ): Promise<Suggestions> {
    return this.suggestMeasures.suggest(input, lang);
  }
}
