import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import * as z from 'zod/mini';
import {
  measureCode,
  type Opinion,
  type OpinionPage,
  opinion,
  opinionPage,
  uuid,
} from '../../core/contract/index.js';
import { AppError } from '../../core/kernel/index.js';
import { ReadOpinions } from '../../core/opinions/index.js';
import { Endpoint } from '../http/endpoint.js';
import { langQuery, limitParam, textParam } from '../http/query.js';
import { Lang } from '../http/request.js';
import { ZodPipe } from '../http/zod.pipe.js';

const query = z.object({
  lang: textParam(35),
  measure: z.optional(measureCode),
  cursor: textParam(),
  limit: limitParam,
});

@Controller('api/opinions')
export class OpinionsController {
  constructor(@Inject(ReadOpinions) private readonly readOpinions: ReadOpinions) {}

  @Get()
  @Endpoint({
    summary: 'Published opinions with answers, newest first',
    access: 'public',
    tag: 'opinions',
    query,
    response: opinionPage,
    errors: ['invalid'],
  })
  page(
    @Query(new ZodPipe(query)) input: z.output<typeof query>,
    @Lang() lang: string,
  ): Promise<OpinionPage> {
    return this.readOpinions.page({ ...input, lang });
  }

  @Get(':id')
  @Endpoint({
    summary: 'One published opinion',
    access: 'public',
    tag: 'opinions',
    query: langQuery,
    response: opinion,
    errors: ['not_found'],
  })
  one(@Param('id') id: string, @Lang() lang: string): Promise<Opinion> {
    if (!uuid.safeParse(id).success) throw new AppError('not_found');
    return this.readOpinions.one(id, lang);
  }
}
