import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../../../base/config/index.js';
import { join, rowsOf, rowsOfPlanned, type Sql, sql } from '../../../base/sql/index.js';
import type { DeskForm } from '../../../contract/index.js';
import type { AnswerWords } from './answer-words.repository.js';
import { type LateAnswer, lateFor, typedBy } from './desk-form.repository.js';
import { INQUIRIES, type Inquiry } from './inquiry-words.repository.js';
import { EARLIER_TEXTS, type EarlierText } from './message-words.repository.js';
import { NOTES, type Note } from './note-words.repository.js';
import { SHARING } from './sharing-words.repository.js';
import { type KeptMessage, messagesOf, type Thread, threadOf } from './thread.js';
import type { Words } from './words.repository.js';

/** A version of an answer, with what it says. */
export interface WrittenAnswer extends AnswerWords {
  readonly id: string;
  readonly lang: string;
  readonly at: string;
  readonly corrects: string | null;
}
/** What a sender and the city wrote to each other. */
export interface WordsBetween extends Omit<Words, 'id'> {
  /** In all their versions, the first one first. */
  readonly written: readonly WrittenAnswer[];
  readonly thread: Thread;
}
/** The same with what staff wrote beside it. */
export interface WordsAround extends WordsBetween {
  readonly earlierTexts: readonly EarlierText[];
  readonly notes: readonly Note[];
  readonly inquiries: readonly Inquiry[];
  /** Whether others may learn from it, as that is kept. */
  readonly sharing: string | null;
  /** What the reader has typed and not sent yet. */
  readonly forms: readonly DeskForm[];
  /** What colleagues wrote as an answer and could not keep in its draft. */
  readonly late: readonly LateAnswer[];
}
type Kept<W> = Omit<W, 'thread'> & { readonly messages: readonly KeptMessage[] };

const between = (before: string | undefined): Sql[] => [
  sql`case when s.status = 'withdrawn' then '' else s.text end as text`,
  sql`s.contact`,
  sql`case when s.status = 'withdrawn' then null else s.form_answers end as answers`,
  sql`coalesce((select json_agg(json_build_object('id', a.id, 'lang', a.lang, 'at', a.created_at, 'corrects', a.corrects,
        'text', a.text, 'note', a.note) order by a.created_at, a.id)
      from answers a where a.submission_id = s.id), '[]') as written`,
  sql`${messagesOf(before)} as messages`,
];

/**
 * All words that stand around one voice, in one statement: whoever opens a voice reads them all, and each statement costs more
 * than what it reads. Those of a confided voice are given as they are kept. Who may read them is asked before.
 */
@Injectable()
export class WordsAroundRepository {
  /** It takes longer to plan than to run. */
  private readonly rows: typeof rowsOfPlanned;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) { demo }: Pick<Config, 'demo'>,
  ) {
    this.rows = demo ? rowsOf : rowsOfPlanned;
  }

  /** For the sender. `before`: of the conversation what came before this message, instead of its newest part. */
  between(id: string, before?: string): Promise<WordsBetween> {
    return this.of<WordsBetween>(id, between(before));
  }

  /** For somebody of the staff. */
  around(id: string, staffId: string, before?: string): Promise<WordsAround> {
    return this.of<WordsAround>(id, [
      ...between(before),
      sql`${EARLIER_TEXTS} as "earlierTexts"`,
      sql`${NOTES} as notes`,
      sql`${INQUIRIES} as inquiries`,
      sql`${SHARING} as sharing`,
      sql`${typedBy(staffId)} as forms`,
      sql`${lateFor(staffId)} as late`,
    ]);
  }

  private async of<W extends WordsBetween>(id: string, columns: readonly Sql[]): Promise<W> {
    const [row] = await this.rows<Kept<W>>(
      this.dataSource,
      sql`select ${join(columns)} from submissions s where s.id = ${id}`,
    );
    if (!row) throw new Error('A voice without words was asked for');
    const { messages, ...words } = row;
    return { ...words, thread: threadOf(messages) } as unknown as W;
  }
}
