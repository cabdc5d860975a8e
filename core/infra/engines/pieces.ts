/** What one request may hold. */
export interface RequestLimits {
  readonly segments: number;
  readonly characters: number;
}

/** Behind these a long sentence may be cut, the better ones first. */
const CUTS = [/[。！？!?।.][^\p{L}\p{N}]*/gu, /[;；:：、,，]\s*/gu, /\s+/gu];

/** The last good place to cut before `most`: never within a mark or a letter of two units. */
const cutBefore = (text: string, most: number): number => {
  const part = text.slice(0, most);
  for (const cut of CUTS) {
    const last = [...part.matchAll(cut)].at(-1);
    const at = last ? last.index + last[0].length : 0;
    // Not so early that the rest becomes no shorter.
    if (at > most / 4 && !isWithinMark(text, at)) return at;
  }
  const mark = text.lastIndexOf('⟦', most - 1);
  if (isWithinMark(text, most) && mark > 0) return mark;
  return /[\ud800-\udbff]/.test(text[most - 1] ?? '') ? most - 1 : most;
};
const isWithinMark = (text: string, at: number): boolean =>
  text.lastIndexOf('⟦', at - 1) > text.lastIndexOf('⟧', at - 1);

/** A text in pieces of at most `most` characters; joined they are the text. */
export const cutLong = (text: string, most: number): readonly string[] => {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const at = cutBefore(rest, most);
    pieces.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest || !pieces.length ? [...pieces, rest] : pieces;
};

/** As many texts at once as a request may hold; each of them fits alone. */
export const inRequests = (
  texts: readonly string[],
  { segments, characters }: RequestLimits,
): readonly (readonly string[])[] => {
  const requests: string[][] = [];
  let size = 0;
  for (const text of texts) {
    const last = requests.at(-1);
    if (!last || last.length >= segments || size + text.length > characters) {
      requests.push([text]);
      size = text.length;
    } else {
      last.push(text);
      size += text.length;
    }
  }
  return requests;
};
