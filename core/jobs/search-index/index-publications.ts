import { Inject, Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import { foldText, type SearchWords } from '../../language/search/index.js';
import {
  type FoldedPublication,
  PublicationSearchRepository,
} from '../../records/publications/index.js';
import { AnswerWordsRepository, SEARCH_WORDS } from '../../records/submissions/index.js';
import {
  type SearchedPublication,
  SearchedPublicationQueries,
} from './searched-publication.queries.js';

/** Makes what is published findable for everybody: its public text and the newest version of its answer, never the original. */
@Injectable()
export class IndexPublications {
  constructor(
    private readonly publications: SearchedPublicationQueries,
    private readonly answers: AnswerWordsRepository,
    private readonly index: PublicationSearchRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SEARCH_WORDS) private readonly dictionary: SearchWords,
  ) {}

  /** What is to be stored of these voices; read before a transaction begins. */
  async fold(submissionIds: readonly string[]): Promise<FoldedPublication[]> {
    return this.foldAll(await this.publications.ofVoices(submissionIds));
  }

  store(
    manager: Transaction['manager'],
    _ids: readonly string[],
    folded: readonly FoldedPublication[],
  ): Promise<void> {
    return this.index.store(manager, folded);
  }

  /** Publications of long ago, by their own ids. */
  async indexAnew(ids: readonly string[]): Promise<void> {
    const folded = await this.foldAll(await this.publications.standing(ids));
    await this.unitOfWork.commit(({ manager }) => this.index.store(manager, folded));
  }

  private async foldAll(
    publications: readonly SearchedPublication[],
  ): Promise<FoldedPublication[]> {
    const answers = await this.answers.of(publications.map(({ answerId }) => answerId));
    return publications.map(({ id, publicText, lang, answerId, answerLang }) => {
      const { text = '', note } = answers.get(answerId) ?? {};
      const said = [text, note].filter(Boolean).join('\n\n');
      return {
        id,
        publicText,
        answerId,
        parts: [
          { part: 'opinion' as const, folded: foldText(publicText, lang, this.dictionary) },
          { part: 'answer' as const, folded: foldText(said, answerLang, this.dictionary) },
        ],
      };
    });
  }
}
