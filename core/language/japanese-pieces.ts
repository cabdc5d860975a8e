import { baseOf } from './tags.js';

/** A piece of a text; `japanese` where it is in another script than the rest, and Japanese. */
export interface ScriptPiece {
  readonly text: string;
  readonly japanese: boolean;
}

/** Kanji, kana and what stands between them in a name. */
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+/gu;
const LETTER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** In Chinese kanji are the language itself. */
const KANA =
  /[\p{Script=Hiragana}\p{Script=Katakana}]+[ー・\p{Script=Hiragana}\p{Script=Katakana}]*/gu;

/**
 * A text cut where Japanese stands in another language: names of places, sections and people that have none in it. Whoever reads
 * it out says them in Japanese then, and whoever cannot read them knows why.
 */
export const japanesePieces = (text: string, lang: string): readonly ScriptPiece[] => {
  if (baseOf(lang) === 'ja') return [{ text, japanese: false }];
  const pieces: ScriptPiece[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(baseOf(lang) === 'zh' ? KANA : JAPANESE)) {
    if (!LETTER.test(found)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index), japanese: false });
    pieces.push({ text: found, japanese: true });
    at = index + found.length;
  }
  if (at < text.length || pieces.length === 0)
    pieces.push({ text: text.slice(at), japanese: false });
  return pieces;
};
