/** CRC-32 of ZIP (polynomial 0xEDB88320). */
const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
const crcOf = (bytes: Uint8Array): number => {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC[(c ^ byte) & 0xff] as number) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
};

type Field = readonly [bytes: 2 | 4, value: number];
const packed = (fields: readonly Field[]): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
};
const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

/** The first of January 1980: a file tells nobody when it was made. */
const NO_TIME: readonly Field[] = [
  [2, 0],
  [2, 0x21],
];

/** Files as one ZIP, stored as they are: a table of results is small. */
const zipOf = (files: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const text = new TextEncoder();
  const parts: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, bytes] = [text.encode(name), text.encode(content)];
    // Version 2.0, names in UTF-8, stored.
    const head: readonly Field[] = [
      ...([
        [2, 20],
        [2, 0x800],
        [2, 0],
      ] as const),
      ...NO_TIME,
      ...([
        [4, crcOf(bytes)],
        [4, bytes.length],
        [4, bytes.length],
        [2, path.length],
        [2, 0],
      ] as const),
    ];
    const local = joined([packed([[4, 0x04034b50], ...head]), path, bytes]);
    const more: readonly Field[] = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ];
    entries.push(joined([packed([[4, 0x02014b50], [2, 20], ...head, ...more]), path]));
    parts.push(local);
    at += local.length;
  }
  const list = joined(entries);
  const n = entries.length;
  const end = packed([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, n],
    [2, n],
    [4, list.length],
    [4, at],
    [2, 0],
  ]);
  return joined([...parts, list, end]);
};

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Without the signs that XML cannot hold. */
const escaped = (text: string): string =>
  [...text]
    .filter((sign) => /[\t\n\r]|[^\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(sign))
    .join('')
    .replace(/[&<>"]/g, (sign) => NAMED[sign] ?? '');

const columnName = (at: number): string =>
  (at >= 26 ? columnName(Math.floor(at / 26) - 1) : '') + String.fromCharCode(65 + (at % 26));

export type SheetCell = string | number | null;

/** Text is written as text, so that nothing in it is ever a formula; an empty cell is left out. */
const cellOf = (value: SheetCell, row: number, column: number): string => {
  if (value === null || value === '') return '';
  const at = `${columnName(column)}${row + 1}`;
  return typeof value === 'number'
    ? `<c r="${at}"><v>${value}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OPEN = 'http://schemas.openxmlformats.org';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const link = (id: string, type: string, target: string): string =>
  `${XML}<Relationships xmlns="${OPEN}/package/2006/relationships"><Relationship Id="${id}" Type="${OPEN}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;

/** One table as a workbook for spreadsheets (Office Open XML); without formulas, macros, links and styles. */
export const xlsxOf = (
  name: string,
  rows: readonly (readonly SheetCell[])[],
): Uint8Array<ArrayBuffer> => {
  const main = `xmlns="${OPEN}/spreadsheetml/2006/main"`;
  // A name of a sheet holds 31 characters, and none of these.
  const sheet = escaped(
    [...name.replace(/[\\/?*[\]:']/g, ' ')].slice(0, 31).join('').trim() || '1',
  );
  const data = rows
    .map((cells, row) => {
      const written = cells.map((value, column) => cellOf(value, row, column)).join('');
      return `<row r="${row + 1}">${written}</row>`;
    })
    .join('');
  return zipOf({
    '[Content_Types].xml': `${XML}<Types xmlns="${OPEN}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': link('book', 'officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${XML}<workbook ${main} xmlns:r="${OPEN}/officeDocument/2006/relationships"><sheets><sheet name="${sheet}" sheetId="1" r:id="sheet1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': link('sheet1', 'worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `${XML}<worksheet ${main}><sheetData>${data}</sheetData></worksheet>`,
  });
};

export const XLSX_MEDIA = `${TYPE}.sheet`;
