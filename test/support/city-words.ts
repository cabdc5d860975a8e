import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** What must stand in the folder of a city and nowhere else. */
export interface CityWords {
  /** Names of city, prefecture and its own telephone lines in all languages, in small letters; found anywhere within a text. */
  readonly names: readonly string[];
  /** Telephone numbers of more than three figures, with and without hyphens; found anywhere too. */
  readonly numbers: readonly string[];
  /** Codes of sections, short telephone numbers: found only as a whole text (`fukushi`, `110`). */
  readonly wholes: ReadonlySet<string>;
  /** Codes of measures, sub-measures and indicators, where they stand between other signs. */
  readonly planCode: RegExp;
  /** The begin of a receipt number, or of a pattern for them. */
  readonly receipt: RegExp;
}

const withoutReadings = (text: string): string => text.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1');
/** 伊勢崎市 is still itself as 伊勢崎. */
const withStem = (name: string): string[] => [name, name.replace(/[市町村区県府都道]$/, '')];

interface PlanFile {
  readonly chapters: readonly {
    readonly measures: readonly {
      readonly id: string;
      readonly subMeasures: readonly { readonly id: string }[];
    }[];
    readonly indicators: readonly { readonly id: string }[];
  }[];
}
interface CityText {
  readonly city: { readonly name: string; readonly inSentence: string };
  readonly emergency?: { readonly number: Record<string, { readonly name: string }> };
}

/** The words of one city, read out of its folder. */
export const cityWordsOf = (folder: string): CityWords => {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
  const city = read<{
    name: string;
    prefecture: string;
    receiptPrefix: string;
    cityHall: { telephone: string };
  }>('city.json');
  const { chapters } = read<PlanFile>('plan.json');
  const { sections } = read<{ sections: { code: string }[] }>('sections.json');
  const { lines } = read<{ lines: { number: string }[] }>('emergency.json');
  const texts = readdirSync(join(folder, 'texts')).map((name) => read<CityText>(`texts/${name}`));
  const numbers = [city.cityHall.telephone, ...lines.map(({ number }) => number)].flatMap(
    (number) => [number, number.replaceAll('-', '')],
  );
  const names = [
    ...withStem(city.name),
    ...withStem(city.prefecture),
    ...texts
      .flatMap((t) => [
        t.city.name,
        t.city.inSentence,
        ...Object.values(t.emergency?.number ?? {}).map(({ name }) => name),
      ])
      .map(withoutReadings),
    folder.split('/').at(-1) ?? '',
  ];
  const codes = chapters.flatMap(({ measures, indicators }) => [
    ...measures.flatMap(({ id, subMeasures }) => [id, ...subMeasures.map((sub) => sub.id)]),
    ...indicators.map(({ id }) => id),
  ]);
  return {
    names: [...new Set(names.map((name) => name.toLowerCase()))],
    numbers: numbers.filter((number) => /\d{4}/.test(number.replaceAll('-', ''))),
    wholes: new Set([...sections.map(({ code }) => code), ...numbers]),
    planCode: new RegExp(
      `(?<![\\w-])(?:${codes.sort((a, b) => b.length - a.length).join('|')})(?!\\w)`,
    ),
    receipt: new RegExp(`(?<!\\w)${city.receiptPrefix}(?![A-Za-z ])`),
  };
};

/** What of a city stands in one text of a program, such as a string or a piece of JSX. */
export const cityWordsIn = (text: string, words: CityWords): string[] => {
  const within = text.toLowerCase();
  const whole = text.trim().replace(/^tel:/, '');
  return [
    ...words.names.filter((name) => within.includes(name)),
    ...words.numbers.filter((number) => text.includes(number)),
    ...(words.wholes.has(whole) ? [whole] : []),
    ...[words.planCode, words.receipt].flatMap((pattern) => pattern.exec(text)?.[0] ?? []),
  ];
};

/** Every text that a source file holds: strings, templates, patterns, what stands between tags. Comments may speak by example. */
export const textsOfSource = (fileName: string, source: string): string[] => {
  const kind = fileName.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, true, kind);
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isJsxText(node) ||
      ts.isRegularExpressionLiteral(node)
    )
      texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
};

const shipped = readdirSync('cities').map((name) => cityWordsOf(join('cities', name)));
/** What of a shipped city stands in a text that another city gives out. */
export const foreignWordsIn = (text: string): string[] =>
  shipped.flatMap((words) =>
    cityWordsIn(text, words).map((word) => `${word} in ${text.slice(0, 80)}`),
  );
