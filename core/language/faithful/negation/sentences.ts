import type { View } from '../reading/view.js';

export interface Sentence {
  /** In the view. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A full stop ends a sentence only before a space; behind a figure before a bracket or a small letter it does not. */
const END = /[。！？!?।]+[」』）)"'»”]*|\.[")»”']*(?=\s|$)|\n+/g;
const SHORT =
  /(?:\b(?:no|nos|mr|mrs|ms|dr|sr|sra|srta|tel|st|av|ext|p|a|m|h|jl|bpk|sdr|gng|bb|g|approx|etc|vs|fig|art|núm|pág|prof|tp|q|p\.m|a\.m|p\. m|a\. m|nov|dec|oct|sept|sep|aug|jul|jun|apr|mar|feb|jan|mon|tue|wed|thu|fri|sat|sun)|\bn\.?º)$/i;
const GOES_ON = /^\s+[\p{Ll}\d]/u;

/** The sentences of a text; pieces of nothing but signs are none. */
export const sentencesOf = ({ text }: View): Sentence[] => {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const sentence = text.slice(from, to);
    if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ from, to, text: sentence });
    from = to;
  };
  for (const { 0: sign, index } of text.matchAll(END)) {
    const end = index + sign.length;
    if (sign.startsWith('.')) {
      const before = text.slice(Math.max(from, index - 6), index);
      const behind = text.slice(end, end + 3);
      if (
        SHORT.test(before) &&
        (GOES_ON.test(behind) ||
          /^(?:mr|mrs|ms|dr|sr|sra|jl|bpk|no|núm|tel|gng|bb|g)$/i.test(
            /\p{L}+$/u.exec(before)?.[0] ?? '',
          ))
      )
        continue;
      if (/^\s\p{Ll}/u.test(behind)) continue;
    }
    add(end);
  }
  add(text.length);
  return sentences;
};

const HAN = /\p{Script=Han}/u;
const KANA = /[\u3040-\u30ff]/;
const HANGUL = /[\uac00-\ud7a3]/;
const MARK = /\p{M}/u;

/** How much a text says, whatever its script: a kanji says more than a letter. */
export const sizeOf = (text: string): number => {
  let size = 0;
  for (const sign of text)
    if (sign > ' ' && sign <= '~') size += 1;
    else if (/\s/.test(sign)) continue;
    else if (HAN.test(sign)) size += 2.6;
    else if (KANA.test(sign)) size += 1.5;
    else if (HANGUL.test(sign)) size += 2.3;
    else if (!MARK.test(sign)) size += 1;
  return size;
};
