import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';
import { ConfigError } from '../base/config/index.js';
import { readDataFile, readDataLines } from './data-file.js';

const folder = mkdtempSync(join(tmpdir(), 'koebako-data-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const schema = z.strictObject({
  name: z.string(),
  lines: z.record(z.string(), z.array(z.string())),
});
const GOOD = '{\n  "name": "声",\n  "lines": { "a": ["b"] }\n}\n';
const file = join(folder, 'lexicon.json');
const read = (bytes: string | Buffer) => {
  writeFileSync(file, bytes);
  return readDataFile(schema, file);
};
const complaint = (bytes: string | Buffer): string => {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  throw new Error('nothing was wrong with it');
};

describe('a data file', () => {
  it.each([
    ['as it is', GOOD],
    ['with a byte order mark', `\ufeff${GOOD}`],
    ['with the line ends of Windows', GOOD.replaceAll('\n', '\r\n')],
    ['with both', `\ufeff${GOOD.replaceAll('\n', '\r\n')}`],
  ])('is read %s', (_, text) => {
    expect(read(text)).toEqual({ name: '声', lines: { a: ['b'] } });
  });

  it.each([
    ['not JSON', 'name: 声', ', line 1, column 1: a value is missing here'],
    [
      'a trailing comma',
      GOOD.replace('] }', '] },'),
      ', line 4, column 1: a comma stands before }',
    ],
    ['a trailing comma after CRLF', '{\r\n"name": "声",\r\n}', ', line 3, column 1: a comma'],
    ['cut off', GOOD.slice(0, 30), ', line 3, column 14: the text ends too early'],
    ['empty', ' \n', ' is empty'],
    ['UTF-16', Buffer.from(`\ufeff${GOOD}`, 'utf16le'), ' is UTF-16: save it as UTF-8'],
    ['UTF-16 without a mark', Buffer.from(GOOD, 'utf16le'), ' is UTF-16: save it as UTF-8'],
    [
      'Shift_JIS',
      Buffer.concat([Buffer.from('{\n "name": "'), Buffer.from([0x90, 0xba]), Buffer.from('"}')]),
      ', line 2, column 11: these letters are not UTF-8 (perhaps Shift_JIS)',
    ],
    [
      'of the wrong shape',
      '{"name": 1, "lines": {"a": ["b", 2]}}',
      ': name must be a string; lines.a.1 must be a string',
    ],
    [
      'with a name nobody knows',
      '{"name": "x", "lines": {}, "linse": {}}',
      ': the whole does not know linse',
    ],
  ])('%s is named in one line, with the place', (_, bytes, line) => {
    const message = complaint(bytes);
    expect(message).toContain(`lexicon.json${line}`);
    expect(message).not.toContain('\n');
  });

  it('that is missing is named', () => {
    expect(() => readDataFile(schema, join(folder, 'nowhere.json'))).toThrow(
      /nowhere\.json cannot be read: ENOENT/,
    );
  });

  it('of many lines names the one that is wrong', () => {
    const lines = join(folder, 'voices.jsonl');
    const one = z.object({ id: z.string() });
    writeFileSync(lines, '\ufeff{"id": "a"}\r\n\r\n{"id": "b"}\r\n');
    expect(readDataLines(one, lines)).toEqual([{ id: 'a' }, { id: 'b' }]);
    writeFileSync(lines, '{"id": "a"}\n{"id": "b",}\n');
    expect(() => readDataLines(one, lines)).toThrow(/voices\.jsonl, line 2, column 12: a comma/);
    writeFileSync(lines, '{"id": "a"}\n{"id": 2}\n');
    expect(() => readDataLines(one, lines)).toThrow(/voices\.jsonl, line 2: id must be a string/);
  });
});
