import { Controller } from '@nestjs/common';
import {
  askTranslation,
  countOpinions,
  findSimilarOpinions,
  type InputOf,
  listOpinions,
  type ModerationLog,
  type Opinion,
  type OpinionCounts,
  type OpinionPage,
  readModerationLog,
  readOpinion,
  readOpinionPhoto,
  readOpinionReadings,
  type SimilarOpinions,
  type TextsWithReadings,
} from '../../core/contract/index.js';
import {
  AskTranslation,
  CountOpinions,
  FindSimilar,
  OpinionReadings,
  ReadModerationLog,
  ReadOpinionPhoto,
  ReadOpinions,
} from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class OpinionsController {
  constructor(
    private readonly opinions: ReadOpinions,
    private readonly photos: ReadOpinionPhoto,
    private readonly countOf: CountOpinions,
    private readonly findSimilar: FindSimilar,
    private readonly log: ReadModerationLog,
    private readonly translations: AskTranslation,
    private readonly withReadings: OpinionReadings,
  ) {}

  @Does(listOpinions)
  page(
    @Input() { query }: InputOf<typeof listOpinions>,
    @Lang() lang: string,
  ): Promise<OpinionPage> {
    const { sort, ...rest } = query;
    return this.opinions.page({ ...rest, order: sort, lang });
  }

  @Does(countOpinions)
  counts(
    @Input() { query }: InputOf<typeof countOpinions>,
    @Lang() lang: string,
  ): Promise<OpinionCounts> {
    return this.countOf.counts(query, lang);
  }

  @Does(findSimilarOpinions)
  similar(
    @Input() { body }: InputOf<typeof findSimilarOpinions>,
    @Lang() lang: string,
  ): Promise<SimilarOpinions> {
    return this.findSimilar.find(body.text, lang);
  }

  @Does(readOpinion)
  one(@Input() { params }: InputOf<typeof readOpinion>, @Lang() lang: string): Promise<Opinion> {
    return this.opinions.one(params.id, lang);
  }

  @Does(readOpinionPhoto)
  photo(@Input() { params, query }: InputOf<typeof readOpinionPhoto>): Promise<Uint8Array> {
    return this.photos.read(params.id, params.photo, query.size);
  }

  @Does(askTranslation)
  translation(
    @Input() { params }: InputOf<typeof askTranslation>,
    @Lang() lang: string,
  ): Promise<void> {
    return this.translations.ask(params.id, lang);
  }

  @Does(readOpinionReadings)
  readings(@Input() { params }: InputOf<typeof readOpinionReadings>): Promise<TextsWithReadings> {
    return this.withReadings.read(params.id);
  }

  @Does(readModerationLog)
  moderation(
    @Input() { query }: InputOf<typeof readModerationLog>,
    @Lang() lang: string,
  ): Promise<ModerationLog> {
    return this.log.page({ ...query, lang });
  }
}
