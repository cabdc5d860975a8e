import { heardKana } from './japanese.js';
import { once, respelt } from './latin.js';

type Spellings = ReadonlyArray<readonly [RegExp, string]>;

/** Sounds of other languages that kana write in two signs, and what Japanese itself does not tell apart. */
const IN_KANA: Spellings = [
  [/[フふ][ァィェォぁぃぇぉ]?/g, 'f'],
  [/[チヂちぢ]/g, 'シ'],
];
/** How the spelling of a language is said, where it is not said as it is written. */
const SAID: Readonly<Record<string, Spellings>> = {
  'pt-BR': [
    [/ç/g, 's'],
    [/[ãõ]/g, 'n'],
    [/lh/g, 'l'],
    [/ti|te(?![a-z])/g, 's'],
    [/di|de(?![a-z])/g, 's'],
    [/j|g(?=[ei])|ch|x/g, 's'],
  ],
  fil: [[/ng/g, 'n']],
  id: [
    [/ng/g, 'n'],
    [/c/g, 's'],
  ],
  es: [
    [/ll/g, ''],
    [/j|g(?=[ei])/g, ''],
    [/ch/g, 's'],
  ],
};
const CONSONANTS: Spellings = [
  [/ph/g, 'f'],
  [/[sc]h|z|c(?=[eiy])/g, 's'],
  [/x/g, 'ks'],
  [/ts/g, 't'],
  [/ck|qu?|c/g, 'k'],
  [/l/g, 'r'],
  [/v/g, 'b'],
  [/m/g, 'n'],
  [/[^bdfgknprst ]/g, ''],
];

/**
 * The consonants of a text that is written in a language with Latin letters, or by ear in kana (オブリガード): vowels and long
 * marks are put where kana need them, and say nothing.
 */
export const heardInKana = (text: string, lang: string): string =>
  once(
    respelt(heardKana(respelt(respelt(text, SAID[lang] ?? []), IN_KANA)), CONSONANTS).replaceAll(
      ' ',
      '',
    ),
  );
