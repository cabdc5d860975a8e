/** 1,000 or 1000: commas stand at thousands or nowhere. */
const WHOLE = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)';
export const COUNT_PATTERN = WHOLE;
/** In half width: 500円, 12,000円, 3万円, 1万2,000円, 2億3,000万円, 1.5万円, 3万5千円. */
export const AMOUNT_PATTERN = `(?:${WHOLE}(?:\\.\\d+)?[億万千])*(?:${WHOLE})?円`;

const STEPS: Readonly<Record<string, number>> = { 億: 100_000_000, 万: 10_000, 千: 1000 };
const STEP = new RegExp(`(${WHOLE}(?:\\.\\d+)?)([億万千]?)`, 'g');

const plain = (digits: string): number => Number(digits.replaceAll(',', ''));

export const readCount = (text: string): number | undefined => {
  const count = plain(text);
  // 007 is the number of something, not how many there are.
  return Number.isSafeInteger(count) && !/^0\d/.test(text) ? count : undefined;
};

/** Yen. None where steps stand in another order (3千2万円), or where a part is no whole yen. */
export const readAmount = (text: string): number | undefined => {
  if (/^0\d/.test(text)) return undefined;
  let sum = 0;
  let below = Number.POSITIVE_INFINITY;
  const parts = [...text.slice(0, -1).matchAll(STEP)];
  if (!parts.length) return undefined;
  for (const [, digits = '', sign = ''] of parts) {
    const step = STEPS[sign] ?? 1;
    const part = Math.round(plain(digits) * step * 100) / 100;
    if (step >= below || part >= below || !Number.isSafeInteger(part)) return undefined;
    sum += part;
    below = step;
  }
  return Number.isSafeInteger(sum) ? sum : undefined;
};

const grouped = new Intl.NumberFormat('ja-JP');
export const writeCount = (count: number): string => grouped.format(count);
export const writeAmount = (yen: number): string => `${grouped.format(yen)}円`;
