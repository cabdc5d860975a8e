import { isCommonLatin } from '../../names/latin/unknown.js';
import { isCapitalWord, latinWords } from '../../names/latin/words.js';
import type { PersonalFind } from '../../rule.js';

/** How Japanese words sound in Latin letters: a sound, an n that closes it, a doubled letter in front. */
const SYLLABLES =
  /^(?:(?:kk|ss|tt|pp|tc)?(?:[kgnhbpmr]y?|sh?|ch|ts?|j|d|f|w|y|z)?h?[aeiouāēīōū]{1,2}(?:n(?![aeiouyāēīōū]))?h?)+$/;
const soundsJapanese = (word: string): boolean =>
  word.length > 3 && word.length < 17 && SYLLABLES.test(word.toLowerCase());
const LOT = '(?!0|(?:19|20)[0-9]{2}-)[0-9]{1,4}-[0-9]{1,4}(?:-[0-9]{1,4}){0,2}';
const BEHIND = new RegExp(`^,? (?:no\\.? ?|# ?)?${LOT}(?![0-9:/~–-]|[.,][0-9])`, 'i');
const BEFORE = new RegExp(`(?<![0-9:./-])${LOT},? (?:(?:in|en|em|di|sa|ở) )?$`, 'i');
/** What else has a figure, a stroke and a figure: hours, games, people, pages. */
const OTHER =
  /^,? ?(?:am|pm|a\.m|p\.m|min|sec|seg|hour|hora|jam|oras|giờ|phút|people|person|orang|tao|người|yen|%|°|years|años|anos|tahun|taon|tuổi|times|vece|vezes|kali|beses|lần|points|goals|km|m |cm|kg)/i;
const GAME =
  /scor|won|lost|beat|game|match|gan[oóa]|perd|venc|skor|menang|kalah|panalo|talo|thắng|thua|tỷ số/i;
const AROUND = 24;

/** A town by its name and the lot behind or before it, though nothing says that it is a town: Tagawa 9-41; 4-2 Imaizumi. */
export const townLots = (text: string): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  if (!/[0-9]-[0-9]/.test(text)) return finds;
  for (const { start, end, capital, word, plain } of latinWords(text)) {
    if (!capital || !soundsJapanese(word) || isCommonLatin({ plain })) continue;
    const behind = text.slice(end, end + AROUND);
    const lot = BEHIND.exec(behind)?.[0];
    const before = lot
      ? ''
      : (BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[0] ?? '');
    if (!lot && (!before || isCapitalWord({ plain }))) continue;
    const last = end + (lot?.length ?? 0);
    if (OTHER.test(text.slice(last, last + 8))) continue;
    if (GAME.test(text.slice(Math.max(0, start - 40), last + 40))) continue;
    finds.push({ start: start - before.length, end: last, kind: 'address' });
  }
  return finds;
};
