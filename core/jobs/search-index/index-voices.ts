import { Inject, Injectable } from '@nestjs/common';
import { type Transaction, UnitOfWork } from '../../base/outbox/index.js';
import { foldText, receiptMarks, type SearchWords } from '../../language/search/index.js';
import {
  AnswerWordsRepository,
  MessageWordsRepository,
  NoteWordsRepository,
  SEARCH_WORDS,
  type SearchedText,
  SearchIndexRepository,
  WordsRepository,
} from '../../records/submissions/index.js';
import { type SearchedVoice, SearchedVoiceQueries } from './searched-voice.queries.js';

/** Makes voices findable: folds their words, the answers to them and how their senders are called, and stores that. */
@Injectable()
export class IndexVoices {
  constructor(
    private readonly voices: SearchedVoiceQueries,
    private readonly words: WordsRepository,
    private readonly answers: AnswerWordsRepository,
    private readonly messages: MessageWordsRepository,
    private readonly notes: NoteWordsRepository,
    private readonly index: SearchIndexRepository,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SEARCH_WORDS) private readonly dictionary: SearchWords,
  ) {}

  /** What is to be stored of these voices; read before a transaction begins. */
  async fold(ids: readonly string[]): Promise<SearchedText[]> {
    const voices = await this.voices.voices(ids);
    const words = await this.words.of(voices.map(({ id }) => id));
    const answers = await this.answers.of(voices.flatMap((voice) => voice.answers));
    const written = await this.messages.ofSenders(voices.map(({ id }) => id));
    const messages = await this.messages.of(voices.flatMap((voice) => voice.messages));
    const notes = await this.notes.textsOf(voices.map(({ id }) => id));
    return voices.flatMap((voice) => {
      const { text = '', contact } = words.get(voice.id) ?? {};
      const own = [text, ...(written.get(voice.id) ?? [])].join('\n\n');
      const said = voice.answers.flatMap((id) => {
        const answer = answers.get(id);
        return answer ? [answer.text, answer.note ?? ''] : [];
      });
      return [
        this.ownWords(voice, own),
        ...this.part(
          voice.id,
          'answers',
          [
            ...said,
            ...voice.messages.map((id) => messages.get(id)),
            ...(notes.get(voice.id) ?? []),
          ],
          voice.answerLang ?? 'ja',
        ),
        ...this.part(voice.id, 'sender', Object.values(contact ?? {})),
      ];
    });
  }

  /** Stores them in place of what stood there. */
  async store(
    manager: Transaction['manager'],
    ids: readonly string[],
    texts: readonly SearchedText[],
  ) {
    await this.index.forgetOthers(manager, ids, texts);
    if (texts.length) await this.index.store(manager, texts);
  }

  /** Both at once, for voices of long ago. */
  async indexAnew(ids: readonly string[]): Promise<void> {
    const texts = await this.fold(ids);
    await this.unitOfWork.commit(({ manager }) => this.store(manager, ids, texts));
  }

  private ownWords({ id, lang, receipt }: SearchedVoice, text: string): SearchedText {
    const { plain, joined } = foldText(text, lang, this.dictionary);
    return { id, part: 'words', folded: { plain: plain + receiptMarks(receipt), joined } };
  }

  private part(
    id: string,
    part: 'answers' | 'sender',
    texts: readonly unknown[],
    lang?: string,
  ): SearchedText[] {
    const text = texts.filter((each) => typeof each === 'string' && each).join('\n\n');
    return text ? [{ id, part, folded: foldText(text, lang, this.dictionary) }] : [];
  }
}
