import { crc32 } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { xlsxOf } from './xlsx.js';

/** The files of a ZIP whose entries are stored, read by the list at its end, each with its sum checked. */
const filesIn = (bytes: Uint8Array): Record<string, string> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  let at = view.getUint32(end + 16, true);
  const files: Record<string, string> = {};
  for (let i = view.getUint16(end + 10, true); i > 0; i--) {
    const [sum, size] = [view.getUint32(at + 16, true), view.getUint32(at + 20, true)];
    const [nameLength, from] = [view.getUint16(at + 28, true), view.getUint32(at + 42, true)];
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString();
    const start = from + 30 + nameLength;
    const content = bytes.subarray(start, start + size);
    expect(crc32(content)).toBe(sum);
    files[name] = Buffer.from(content).toString();
    at += 46 + nameLength;
  }
  return files;
};
const sheetOf = (...rows: Parameters<typeof xlsxOf>[1]) =>
  filesIn(xlsxOf('結果', rows))['xl/worksheets/sheet1.xml'] ?? '';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1'])('%j is text and no formula', (text) => {
  const sheet = sheetOf([text]);
  expect(sheet).toContain(
    `<c r="A1" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`,
  );
  expect(sheet).not.toContain('<f>');
});

test('numbers are numbers, and what is hidden is empty', () => {
  expect(sheetOf(['よい', 12, null, 0])).toContain('<c r="B1"><v>12</v></c><c r="D1"><v>0</v></c>');
});

test('the 27th column is AA', () => {
  expect(sheetOf(Array(27).fill(1))).toContain('r="AA1"');
});

test('whatever is written, the workbook is a ZIP of well-formed files', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }))), fc.string(), (rows, name) => {
      const files = filesIn(xlsxOf(name, rows));
      expect(Object.keys(files)).toHaveLength(5);
      for (const content of Object.values(files)) {
        expect(content.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
        expect(content).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }
    }),
  );
});
