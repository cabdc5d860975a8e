/** Beyond it a figure is a slip of the keyboard. */
export const LARGEST_FIGURE = 1e12;

/** Digits in any width, with separators of thousands and a decimal sign; undefined for what is no number. */
export const figureOf = (typed: string): number | undefined => {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\s,]/g, '')
    .replace(/^[−ー‐–]/, '-');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined;
};
