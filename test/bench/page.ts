import { gzipSync } from 'node:zlib';
import { type Figure, figure, progress } from './figure.js';

const fetchText = async (url: string): Promise<string> => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return answer.text();
};

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** Addresses of scripts that a page asks for: by `src`, by preload, and those that a script in the page itself imports. */
const scriptsOf = (html: string): string[] => {
  const inline = matches(html, /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [
    ...matches(html, /<script[^>]*\bsrc="([^"]+)"/g),
    ...matches(html, /<link[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g),
    ...inline.flatMap((code) => matches(code, /["']([^"'\s]+\.js)["']/g)),
  ];
};

/** Modules that a module loads as soon as it is loaded itself. */
const importsOf = (code: string): string[] =>
  matches(code, /(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g);

/** All scripts behind a page, each once. */
const allScripts = async (page: string, html: string): Promise<Map<string, string>> => {
  const found = new Map<string, string>();
  const waiting = scriptsOf(html).map((address) => new URL(address, page).href);
  for (let url = waiting.pop(); url; url = waiting.pop()) {
    if (found.has(url)) continue;
    const code = await fetchText(url);
    found.set(url, code);
    for (const next of importsOf(code)) waiting.push(new URL(next, url).href);
  }
  return found;
};

/** What the page for an opinion costs a phone in scripts, and whether anything of it waits for them. */
export const measurePage = async (site: string): Promise<Figure[]> => {
  const page = `${site}/ja/opinion`;
  const html = await fetchText(page);
  const scripts = await allScripts(page, html);
  const inline = matches(html, /<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g);
  const bytes = [...scripts.values(), ...inline].reduce(
    (sum, code) => sum + gzipSync(code, { level: 9 }).length,
    0,
  );
  progress(`  ${page}: ${scripts.size} scripts, ${inline.length} in the page itself`);
  const still = html.replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const form = /<form\b[^>]*\bmethod="post"[\s\S]*?<\/form>/.exec(still)?.[0] ?? '';
  const works = /<textarea\b[^>]*\bname="text"/.test(form) && /<button\b/.test(form);
  return [
    figure('resident_page_js', 'KB gzip', bytes / 1000),
    figure('resident_page_first_paint_needs_js', '0 or 1', works ? 0 : 1),
  ];
};
