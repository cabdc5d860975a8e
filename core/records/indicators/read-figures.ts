import { parse } from 'csv-parse/sync';
import {
  cleanLine,
  FIGURE_FILE,
  type FigureFault,
  figureOf,
  LARGEST_FIGURE,
  LIMITS,
} from '../../contract/index.js';

/** A result as a row of a file says it, before anybody asked whether the indicator is there and theirs. */
export interface ReadFigure {
  /** Where the row stands in the file, from 1: the head is the first. */
  readonly line: number;
  readonly indicator: string;
  readonly fiscalYear: number | null;
  readonly value: number | null;
  readonly source: string;
  /** Undefined where the file has no such column. */
  readonly remark: string | null | undefined;
  readonly faults: readonly FigureFault[];
}

/** Columns that a file must have; `remark` may be there, `what` says of the public file which rows are results. */
const NEEDED = ['indicator', 'fiscal_year', 'value', 'source'] as const;

/** Why a file as a whole cannot be read. */
export type FileFault = 'bad_format' | 'too_long';

const YEAR = /^\d{4}$/;

/** What a spreadsheet was kept from taking for a formula (`csvOf`) is read as it was. */
const textOf = (cell: string | undefined): string =>
  cleanLine((cell ?? '').replace(/^'(?=[=+\-@＝＋－＠])/, ''));

const figureIn = (line: number, cell: (column: string) => string | undefined): ReadFigure => {
  const year = (cell('fiscal_year') ?? '').normalize('NFKC').trim();
  const value = figureOf(cell('value') ?? '');
  const [source, remark] = [textOf(cell('source')), textOf(cell('remark'))];
  const isFigure = value !== undefined && Math.abs(value) <= LARGEST_FIGURE;
  const faults: FigureFault[] = [
    ...(YEAR.test(year) ? [] : ['bad_year' as const]),
    ...(isFigure ? [] : ['bad_value' as const]),
    ...(source ? [] : ['no_source' as const]),
    ...(source.length > LIMITS.reason || remark.length > LIMITS.reason
      ? ['too_long' as const]
      : []),
  ];
  return {
    ...{ line, source, faults },
    remark: cell('remark') === undefined ? undefined : remark || null,
    indicator: textOf(cell('indicator')),
    fiscalYear: YEAR.test(year) ? Number(year) : null,
    value: isFigure ? value : null,
  };
};

/** The same indicator and year twice: nobody could say which is meant. */
const withTwice = (figures: readonly ReadFigure[]): ReadFigure[] => {
  const keyOf = ({ indicator, fiscalYear }: ReadFigure) => `${indicator} ${fiscalYear}`;
  const times = new Map<string, number>();
  for (const figure of figures) times.set(keyOf(figure), (times.get(keyOf(figure)) ?? 0) + 1);
  return figures.map((figure) =>
    figure.fiscalYear !== null && (times.get(keyOf(figure)) ?? 0) > 1
      ? { ...figure, faults: [...figure.faults, 'twice'] }
      : figure,
  );
};

/**
 * Reads a CSV file (RFC 4180, with or without a mark in front, by comma, semicolon or tab, as spreadsheets of several countries
 * write it). Rows whose `what` is not `actual` are passed over, so that the file that everybody may download can be filled in
 * and read again.
 */
export const readFigures = (csv: string): readonly ReadFigure[] | FileFault => {
  let rows: { record: Record<string, string>; info: { lines: number } }[];
  try {
    rows = parse(csv, {
      bom: true,
      columns: (head: string[]) => head.map((name) => name.normalize('NFKC').trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      skipRecordsWithEmptyValues: true,
      to: FIGURE_FILE.rows + 1,
    }) as unknown as typeof rows;
  } catch {
    // A quote that is never closed, or the like: it has no rows.
    return 'bad_format';
  }
  const [first] = rows;
  if (!first || !NEEDED.every((column) => column in first.record)) return 'bad_format';
  if (rows.length > FIGURE_FILE.rows) return 'too_long';
  return withTwice(
    rows
      .filter(({ record }) => !record.what || record.what.trim() === 'actual')
      .map(({ record, info }) => figureIn(info.lines, (column) => record[column])),
  );
};
