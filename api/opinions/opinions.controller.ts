import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import * as z from 'zod/mini';
import { AppError } from '../../core/base/kernel/index.js';
import {
  measureCode,
  type Opinion,
  type OpinionPage,
  opinion,
  opinionPage,
  type SimilarOpinions,
  similarInput,
  similarOpinions,
  uuid,
} from '../../core/contract/index.js';
import { FindSimilar, ReadOpinions } from '../../core/portals/public/index.js';
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
  constructor(
    @Inject(ReadOpinions) private readonly readOpinions: ReadOpinions,
    @Inject(FindSimilar) private readonly findSimilar: FindSimilar,
  ) {}

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

  @Post('similar')
  @Header('cache-control', 'no-store')
  @Endpoint({
    summary: 'Published opinions like a text; nothing of it is kept',
    access: 'public',
    tag: 'opinions',
    status: 200,
    query: langQuery,
    body: similarInput,
    bodyExample: { text: '窓口に通訳を置いてほしいです。' },
    response: similarOpinions,
    errors: ['invalid', 'bad_json', 'unsupported_media_type', 'too_large'],
  })
  similar(
    @Body(new ZodPipe(similarInput)) { text }: z.output<typeof similarInput>,
    @Lang() lang: string,
  ): Promise<SimilarOpinions> {
    return this.findSimilar.find(text, lang);
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
