import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { photoKindOf } from './photo-kind.js';

const bytes = (...parts: readonly (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));

it.each([
  ['jpeg', bytes([0xff, 0xd8, 0xff, 0xe0], 'JFIF')],
  ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
  ['webp', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
  ['heic', bytes([0, 0, 0, 24], 'ftypheic')],
  ['heic', bytes([0, 0, 0, 24], 'ftypmif1')],
  ['other', bytes('GIF89a')],
  ['other', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['other', bytes('PK', [3, 4])],
  ['other', bytes('%PDF-1.7')],
  ['other', bytes('RIFF', [1, 2, 3, 4], 'WAVE')],
  ['other', bytes([0, 0, 0, 24], 'ftypisom')],
  ['other', Buffer.alloc(0)],
])('a file is %s by its first bytes', (kind, file) => {
  expect(photoKindOf(file)).toBe(kind);
});

it('whatever comes has a kind', () => {
  fc.assert(fc.property(fc.uint8Array(), (some) => photoKindOf(Buffer.from(some)).length > 0));
});
