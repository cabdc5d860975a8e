const VALUES: Readonly<Record<string, number>> = {
  〇: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 億: 100_000_000 };

export interface WrittenNumber {
  readonly value: number;
  /** Digits behind a point. */
  readonly fraction: string;
  /** Written in kanji alone: `二十`. */
  readonly inKanji: boolean;
}

/** A number as texts write it: `3`, `１２`, `1,200`, `1.5`, `3万`, `二十`, `千二百`. */
export const NUMBER =
  '(?:[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?[十百千]?[万億]?|[〇一二三四五六七八九十百千万億]+)';

const ascii = (text: string) =>
  text.replace(/[０-９．，]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** The value of a text that `NUMBER` matches; nothing where it is none that people say (`万二`). */
export const readNumber = (text: string): WrittenNumber | undefined => {
  const plain = ascii(text).replaceAll(',', '');
  const [, whole = '', fraction = '', rest = ''] = /^(\d*)(?:\.(\d+))?(\D*)$/.exec(plain) ?? [];
  if (fraction) return rest ? undefined : { value: Number(whole), fraction, inKanji: false };
  let total = 0;
  let below = 0;
  let digit: number | undefined = whole ? Number(whole) : undefined;
  for (const sign of rest) {
    const value = VALUES[sign];
    const ten = TENS[sign];
    const scale = SCALES[sign];
    if (value !== undefined) digit = (digit ?? 0) * 10 + value;
    else if (ten) {
      below += (digit ?? 1) * ten;
      digit = undefined;
    } else if (scale) {
      if (!below && digit === undefined) return undefined;
      total += (below + (digit ?? 0)) * scale;
      below = 0;
      digit = undefined;
    }
  }
  const value = total + below + (digit ?? 0);
  return Number.isSafeInteger(value) && value < 1e12
    ? { value, fraction: '', inKanji: !whole }
    : undefined;
};
