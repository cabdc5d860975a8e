import { Inject, Injectable } from '@nestjs/common';
import type { SharedQuestion } from '../../../contract/index.js';
import {
  type FoldedText,
  foldText,
  matches,
  type SearchQuery,
  type SearchWords,
} from '../../../language/search/index.js';
import { SEARCH_WORDS } from '../../../records/submissions/index.js';
import { ReadSharedQuestions } from './read-shared-questions.js';

type Said = Pick<SharedQuestion['question'], 'text' | 'lang'>;

/** Folded texts that are kept, of all languages; then all are folded anew. */
const MOST = 5_000;

/** Finds what others asked by words, in the language of the page and in Japanese. They are few: each is looked at. */
@Injectable()
export class FindSharedQuestions {
  private readonly folded = new Map<string, FoldedText>();

  constructor(
    private readonly reading: ReadSharedQuestions,
    @Inject(SEARCH_WORDS) private readonly words: SearchWords,
  ) {}

  /** Whatever stands now: what was taken back a moment ago is not among it. */
  async find(query: SearchQuery, lang: string, most: number): Promise<SharedQuestion[]> {
    const { items } = await this.reading.list(undefined, lang);
    return items
      .filter((entry) =>
        inEachLanguage(entry).some(({ text, lang: tag }) => matches(this.fold(text, tag), query)),
      )
      .slice(0, most);
  }

  private fold(text: string, lang: string): FoldedText {
    const key = `${lang} ${text}`;
    const known = this.folded.get(key) ?? foldText(text, lang, this.words);
    if (this.folded.size >= MOST) this.folded.clear();
    this.folded.set(key, known);
    return known;
  }
}

/** Question and answer as one text in each language in which they are read. */
const inEachLanguage = ({ question, answer }: SharedQuestion) => {
  const pair = (asked: Said | undefined, said: Said | undefined) =>
    asked && said ? [{ text: `${asked.text}\n\n${said.text}`, lang: asked.lang }] : [];
  return [
    ...pair(question, answer),
    ...pair(question.translated, answer.translated),
    ...pair(question.plain, answer.plain),
  ];
};
