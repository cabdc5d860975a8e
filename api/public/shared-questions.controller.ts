import { Controller } from '@nestjs/common';
import {
  type InputOf,
  listSharedQuestions,
  type OutputOf,
  readSharedQuestion,
  type SharedQuestion,
} from '../../core/contract/index.js';
import { ReadSharedQuestions } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class SharedQuestionsController {
  constructor(private readonly reading: ReadSharedQuestions) {}

  @Does(listSharedQuestions)
  list(
    @Input() { query }: InputOf<typeof listSharedQuestions>,
    @Lang() lang: string,
  ): Promise<OutputOf<typeof listSharedQuestions>> {
    return this.reading.list(query.topic, lang);
  }

  @Does(readSharedQuestion)
  one(
    @Input() { params }: InputOf<typeof readSharedQuestion>,
    @Lang() lang: string,
  ): Promise<SharedQuestion> {
    return this.reading.one(params.id, lang);
  }
}
