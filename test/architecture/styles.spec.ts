import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { sourcePaths } from './sources.js';
import { rulesOf, styledClasses, withoutComments } from './stylesheet.js';

/** What holds for every page; all other CSS stands beside the component of its name. */
const GLOBAL = [
  'styles.css',
  'desk.css',
  'tokens.css',
  'base.css',
  'text.css',
  'layout.css',
  'print.css',
].map((name) => `web/styles/${name}`);
const TOKENS = 'web/styles/tokens.css';
/** Sheets that only gather others. */
const ENTRIES = ['web/styles/styles.css', 'web/styles/desk.css'];
/** The widths at which pages change, in rem; named in tokens.css. */
const BREAKPOINTS = [30, 48, 64, 76];

/** A colour said here and not by its token. `currentColor`, `transparent` and system colours are none. */
const RAW_COLOUR =
  /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|(?<![\w-])(?:white|black|red|green|blue|gr[ae]y|yellow|orange|silver|navy)(?![\w-])/i;

const rawColours = (css: string): string[] =>
  rulesOf(css).flatMap(({ selector, body }) =>
    body
      .split(';')
      .filter((line) => RAW_COLOUR.test(line.slice(line.indexOf(':'))))
      .map((line) => `${selector} {${line.trim()}}`),
  );

/** Classes that more than one sheet gives a look to: which one wins is then nobody's to see. */
const styledTwice = (sheets: Readonly<Record<string, string>>): string[] => {
  const files = new Map<string, Set<string>>();
  for (const [file, css] of Object.entries(sheets))
    for (const name of rulesOf(css).flatMap(({ selector }) => styledClasses(selector)))
      files.set(name, (files.get(name) ?? new Set()).add(file));
  return [...files]
    .filter(([, in_]) => in_.size > 1)
    .map(([name, in_]) => `.${name}: ${[...in_].join(', ')}`);
};

/** Widths of @media that are none of ours; `47.99rem` is below 48. */
const foreignWidths = (css: string): string[] =>
  [...withoutComments(css).matchAll(/@media[^{]*?(min|max)-width:\s*([\d.]+)(\w+)/g)]
    .filter(([, side, width, unit]) => {
      const at = Number(width) + (side === 'max' ? 0.01 : 0);
      return unit !== 'rem' || !BREAKPOINTS.includes(Number(at.toFixed(2)));
    })
    .map(([rule]) => rule);

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/@import "(\.[^"]+)"/g)].map(([, path = '']) =>
    normalize(join(dirname(file), path)),
  );

describe('the stylesheets', () => {
  const paths = sourcePaths().filter((path) => path.startsWith('web/'));
  const css = paths.filter((path) => path.endsWith('.css'));
  const sheets = Object.fromEntries(css.map((path) => [path, readFileSync(path, 'utf8')]));

  test('stand beside the component of their name, or are one of the few for every page', () => {
    const alone = css.filter((path) => !existsSync(path.replace(/\.css$/, '.tsx')));
    expect(alone.sort()).toEqual([...GLOBAL].sort());
  });

  test('are each gathered once: those of the desk for the desk alone', () => {
    const [every, desk] = ENTRIES.map(importsOf);
    const ofDesk = (path: string) => path.startsWith('web/features/desk/');
    const gathered = css.filter((path) => !ENTRIES.includes(path)).sort();
    expect([...(every ?? [])].sort()).toEqual(gathered.filter((path) => !ofDesk(path)));
    expect([...(desk ?? [])].sort()).toEqual(gathered.filter(ofDesk));
  });

  test('read no custom property that nobody sets, unless they say what holds without it', () => {
    const agency = readFileSync(
      'node_modules/@digital-go-jp/design-tokens/dist/tokens.css',
      'utf8',
    );
    const set = new Set(
      [...Object.values(sheets), agency].flatMap((text) =>
        [...text.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name),
      ),
    );
    const unset = Object.entries(sheets).flatMap(([path, text]) =>
      [...withoutComments(text).matchAll(/var\(\s*(--[\w-]+)\s*\)/g)]
        .filter(([, name]) => !set.has(name))
        .map(([read]) => `${path}: ${read}`),
    );
    expect(unset).toEqual([]);
  });

  test('take every colour from the tokens', () => {
    const raw = css
      .filter((path) => path !== TOKENS)
      .flatMap((path) => rawColours(sheets[path] ?? '').map((line) => `${path}: ${line}`));
    expect(raw).toEqual([]);
  });

  test('leave no colour to the markup', () => {
    const painted = paths.filter(
      (path) =>
        path.endsWith('.tsx') &&
        /\b(?:fill|stroke|style)=["'{]+(?:#|rgb)/.test(readFileSync(path, 'utf8')),
    );
    expect(painted).toEqual([]);
  });

  test('give each class its look in one file', () => {
    expect(styledTwice(sheets)).toEqual([]);
  });

  test('change at the named widths only', () => {
    expect(
      css.flatMap((path) =>
        foreignWidths(sheets[path] ?? '').map((at) => `${basename(path)}: ${at}`),
      ),
    ).toEqual([]);
  });

  test('the checks can fail', () => {
    expect(rawColours('.a { color: #fff; mask: none }')).toEqual(['.a {color: #fff}']);
    expect(rawColours('.a { box-shadow: 0 0 1px rgb(0 0 0 / 9%) }')).toHaveLength(1);
    expect(rawColours('.a { background: white }')).toHaveLength(1);
    expect(
      rawColours(
        '.a { color: var(--color-neutral-white); white-space: pre; border: 0 solid currentColor }',
      ),
    ).toEqual([]);
    expect(
      styledTwice({ 'a.css': '.a, .b { }', 'b.css': '@media print { .x > .b:hover { } }' }),
    ).toEqual(['.b: a.css, b.css']);
    expect(
      styledTwice({ 'a.css': '.a { }', 'b.css': '.a > li, .a:has(.c) p { }', 'c.css': '.c { }' }),
    ).toEqual([]);
    expect(styledClasses('.a :is(.b, .c d) , .e:not(.f)[data-g=".h"]')).toEqual(['b', 'e']);
    expect(foreignWidths('@media (min-width: 48rem) { } @media (max-width: 63.99rem) { }')).toEqual(
      [],
    );
    expect(foreignWidths('@media (min-width: 52rem) { }')).toHaveLength(1);
    expect(foreignWidths('@media (max-width: 600px) { }')).toHaveLength(1);
  });
});
