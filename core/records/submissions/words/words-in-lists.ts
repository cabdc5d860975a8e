import { raw, type Sql, sql } from '../../../base/sql/index.js';
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

/** How intake stores the words: a voice's columns with their types, in the order of `wordsToStore`. */
export const WORDS_COLUMNS = [
  ['text', 'text'],
  ['contact', 'jsonb'],
] as const;

/** The values of `WORDS_COLUMNS`, sealed where the voice is confided. Nothing in the contact means that none was given. */
export const wordsToStore = (
  text: string,
  contact: Readonly<Record<string, unknown>> | null | undefined,
  seal: Sealer = (value) => value,
): readonly [text: string, contact: string | null] => [
  seal(text),
  contact && Object.values(contact).some(Boolean) ? JSON.stringify(seal(contact)) : null,
];
