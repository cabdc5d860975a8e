import { isSealed } from '../../../base/sealing/index.js';
import { raw, type Sql, sql } from '../../../base/sql/index.js';
import type { Answers } from '../../../contract/index.js';
import { EXCERPT_LENGTH } from '../../../language/index.js';
import type { Sealer } from './seals/index.js';

/**
 * That the words of a voice are closed: its sender took it back, and nobody reads or finds them any more. They stay until
 * the rule of retention disposes of them.
 */
const isClosed = (alias: string): Sql => sql`${raw(alias)}.status = 'withdrawn'`;

/**
 * The beginning of a voice, for a list: `excerptOf` of the language in SQL. Of a vault voice nothing (a list is read over
 * one's shoulder), and nothing of one that was taken back.
 */
export const excerptOf = (alias = 's'): Sql => {
  const s = raw(alias);
  return sql`case when ${s}.privacy = 'vault' or ${isClosed(alias)} then '' else left(${s}.text, ${EXCERPT_LENGTH}) end`;
};

/** What was answered in the form that a voice was made of: what was chosen, and each text with what it is written in. */
export interface FormAnswers {
  readonly answers: Answers;
  readonly langs: Readonly<Record<string, string>>;
}

/**
 * What its sender wrote of a voice that was made of a form, without what the form asked and what was only chosen: whoever
 * looks for meaning or danger must not find it in the questions. Of any other voice its text.
 */
export const ownWords = (text: string, said: FormAnswers | null | undefined): string =>
  said && !isSealed(text)
    ? Object.keys(said.langs)
        .map((key) => [said.answers[key] ?? ''].flat().join('\n'))
        .join('\n\n')
    : text;

/** How intake stores the words: a voice's columns with their types, in the order of `wordsToStore`. */
export const WORDS_COLUMNS = [
  ['text', 'text'],
  ['contact', 'jsonb'],
  ['form_answers', 'jsonb'],
] as const;

/** The values of `WORDS_COLUMNS`, sealed where the voice is confided. Nothing in the contact means that none was given. */
export const wordsToStore = (
  text: string,
  contact: Readonly<Record<string, unknown>> | null | undefined,
  seal: Sealer = (value) => value,
  answers?: FormAnswers,
): readonly [text: string, contact: string | null, answers: string | null] => [
  seal(text),
  contact && Object.values(contact).some(Boolean) ? JSON.stringify(seal(contact)) : null,
  answers ? JSON.stringify(seal(answers)) : null,
];
