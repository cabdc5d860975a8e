import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AppError } from './app-error.js';
import { readCursor, writeCursor } from './cursor.js';

const ID = '0195f9b0-1234-7000-8000-0123456789ab';
const written = (text: string): string => Buffer.from(text).toString('base64url');

it('what was written is read again', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
      (at) => expect(readCursor(writeCursor({ at, id: ID }))).toEqual({ at, id: ID }),
    ),
  );
});

it.each([
  ['a time before the first that the database knows', `-123456-01-31T09:00:00.000Z ${ID}`],
  ['a time before our count of years', `-000044-03-15T12:00:00.000Z ${ID}`],
  ['a time of a far future', `+275760-09-12T23:59:59.999Z ${ID}`],
  ['no id', '2026-11-26T00:00:00.000Z '],
  ['an id that is none', "2026-11-26T00:00:00.000Z ' or 1=1"],
])('%s is refused as a cursor, and never asked of the database', (_, text) => {
  expect(() => readCursor(written(text))).toThrow(AppError);
});
