import { Controller } from '@nestjs/common';
import {
  type InputOf,
  listQuestionnaires,
  type OutputOf,
  type Questionnaire,
  type Results,
  readQuestionnaire,
  readResults,
} from '../../core/contract/index.js';
import { ReadQuestionnaires } from '../../core/portals/public/index.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { Lang } from '../http/request.js';

@Controller()
export class QuestionnairesController {
  constructor(private readonly questionnaires: ReadQuestionnaires) {}

  @Does(listQuestionnaires)
  list(@Lang() lang: string): Promise<OutputOf<typeof listQuestionnaires>> {
    return this.questionnaires.list(lang);
  }

  @Does(readQuestionnaire)
  one(
    @Input() { params, query }: InputOf<typeof readQuestionnaire>,
    @Lang() lang: string,
  ): Promise<Questionnaire> {
    return this.questionnaires.one(params.code, query.version, lang);
  }

  @Does(readResults)
  results(@Input() { params, query }: InputOf<typeof readResults>): Promise<Results> {
    return this.questionnaires.results(params.code, query.version);
  }
}
