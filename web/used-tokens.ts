import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CSSOptions } from 'vite';

type PostCss = Exclude<CSSOptions['postcss'], string | undefined>;
type PostCssPlugin = NonNullable<PostCss['plugins']>[number];

/** The custom properties that a style reads. */
const readIn = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** What our own styles read, whichever page they are for. */
const readByUs = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => readIn(readFileSync(join(folder, file), 'utf8')));

/**
 * Leaves out the Digital Agency's tokens that no style of `folder` reads, directly or through another token: two hundred
 * of them were a tenth of what every page makes a browser load.
 */
export const usedTokens = (folder: string): PostCssPlugin => ({
  postcssPlugin: 'used-tokens',
  OnceExit(styles) {
    const tokens = new Map<string, string>();
    const isToken = (source: { input: { file?: string } } | undefined) =>
      source?.input.file?.includes('design-tokens') ?? false;
    styles.walkDecls(/^--/, ({ prop, value, source }) => {
      if (isToken(source)) tokens.set(prop, value);
    });
    if (!tokens.size) return;
    const used = new Set<string>();
    const use = (name: string): void => {
      if (used.has(name)) return;
      used.add(name);
      for (const through of readIn(tokens.get(name) ?? '')) use(through);
    };
    for (const name of readByUs(folder)) use(name);
    styles.walkDecls(/^--/, (declaration) => {
      if (isToken(declaration.source) && !used.has(declaration.prop)) declaration.remove();
    });
  },
});
