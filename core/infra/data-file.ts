import { readFileSync } from 'node:fs';
import type * as z from 'zod/mini';
import { ConfigError } from '../base/config/index.js';
import { jsonFault } from './json-fault.js';
import { nameOf } from './project-root.js';

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    throw new ConfigError(`${nameOf(file)} cannot be read: ${code}`);
  }
};

/** `, line 3, column 7`: both from 1, the column in characters. `line`: that of the text's begin. */
const placeIn = (text: string, at: number, line = 1): string => {
  const lines = text.slice(0, at).split('\n');
  return `, line ${lines.length - 1 + line}, column ${[...(lines.at(-1) ?? '')].length + 1}`;
};

const SAVE = 'save it as UTF-8';
const isUtf16 = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0;

/**
 * The text of a data file: UTF-8, with or without a byte order mark, as any editor saves it.
 * Throws one line that names the file (and the place) for anything else.
 */
export const readDataText = (file: string): string => {
  const bytes = bytesOf(file);
  if (isUtf16(bytes)) throw new ConfigError(`${nameOf(file)} is UTF-16: ${SAVE}`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const sound = new TextDecoder('utf-8').decode(bytes);
    const place = placeIn(sound, sound.indexOf('\ufffd'));
    throw new ConfigError(
      `${nameOf(file)}${place}: these letters are not UTF-8 (perhaps Shift_JIS): ${SAVE}`,
    );
  }
};

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly keys?: readonly string[];
}

const wishOf = ({ code, message, expected, values = [], keys = [] }: Issue): string => {
  if (code === 'unrecognized_keys') return `does not know ${keys.join(', ')}`;
  if (message !== 'Invalid input') return message;
  if (code === 'invalid_type')
    return `must be ${/^[aeiou]/.test(expected ?? '') ? 'an' : 'a'} ${expected}`;
  return values.length ? `must be ${values.join(' or ')}` : 'is not as expected';
};

/** More places than these are of no use in one line. */
const MOST_PLACES = 3;

/** A JSON text against its schema; `line`: where in the file it stands, for the message. */
const parseText = <T>(schema: z.ZodMiniType<T>, text: string, name: string, line?: number): T => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { at, why } = jsonFault(text) ?? { at: 0, why: 'this is not JSON' };
    throw new ConfigError(`${name}${placeIn(text, at, line)}: ${why}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const places = issues
    .slice(0, MOST_PLACES)
    .map((issue) => `${issue.path.map(String).join('.') || 'the whole'} ${wishOf(issue as Issue)}`);
  const more = issues.length > MOST_PLACES ? `; and ${issues.length - MOST_PLACES} more` : '';
  throw new ConfigError(`${name}${line ? `, line ${line}` : ''}: ${places.join('; ')}${more}`);
};

/**
 * The one way in which files that people edit are read. A broken one is a `ConfigError` of one line:
 * the file with line and column, or with the path of what has the wrong shape.
 */
export const readDataFile = <T>(schema: z.ZodMiniType<T>, file: string): T => {
  const text = readDataText(file);
  if (!text.trim()) throw new ConfigError(`${nameOf(file)} is empty`);
  return parseText(schema, text, nameOf(file));
};

/** A file with one JSON value a line, each against the schema; empty lines do not matter. */
export const readDataLines = <T>(schema: z.ZodMiniType<T>, file: string): T[] =>
  readDataText(file)
    .split(/\r?\n/)
    .flatMap((text, i) => (text.trim() ? [parseText(schema, text, nameOf(file), i + 1)] : []));
