/** Kanji of two units, and others outside the common block, beside the form in which names are listed. */
const VARIANTS = new Map(
  '𠮷吉 𡈽土 𣘺橋 𣜿杉 𦥑臼 𥔎崎 﨑崎 𡌛野 𡵅岡 𠀋丈 𣳾泰 𢈘鹿 𨦇鍬 𩵋魚 𡧃寧 﨔欅 﨏迫'
    .split(' ')
    .map((pair) => {
      const [rare = '', plain = ''] = pair;
      return [rare, plain] as const;
    }),
);
/** Stands for a kanji of two units that has no other form: part of no listed name, but of one that is built like a name. */
const UNKNOWN = '龘';

/**
 * A kanji outside the common block at this place, in one unit, and how many units it has; nothing in its place where it
 * only says how the kanji before it is drawn.
 */
export const rareHan = (
  text: string,
  place: number,
): { readonly plain: string; readonly length: number } | undefined => {
  const code = text.codePointAt(place) ?? 0;
  if (code >= 0xe0100 && code <= 0xe01ef) return { plain: '', length: 2 };
  if (code >= 0x20000 && code <= 0x323af)
    return { plain: VARIANTS.get(String.fromCodePoint(code)) ?? UNKNOWN, length: 2 };
  if (code < 0xf900 || code > 0xfaff) return undefined;
  const sign = String.fromCharCode(code);
  const plain = VARIANTS.get(sign) ?? sign.normalize('NFKC');
  return plain.length === 1 ? { plain, length: 1 } : undefined;
};
