/**
 * Every mark that an expression read so far cannot do without, by a number of its own: of a text only these are noted. Each
 * stands for itself, so that a list of a hundred words is not met by a mark that happens to lie where one of them would.
 *
 * In pairs, a mark and its number, in the first free place from its own on.
 */
let pairs = new Int32Array(1 << 16);
let count = 0;
/** A bit for each of some neighbouring marks, of which most are not asked for: looked at first, as it stays in the nearest memory. */
const near = new Int32Array(1 << 12);
/** As many bits from the top of a mark say which bit. */
const NEAR_BITS = 17;
/** A place where nothing lies yet. */
const FREE = 0;
/** Asked at each sign of a text, so most of the places stay free. */
const FULL = 1 / 3;

const keyOf = (mark: number): number => mark || 1;
/** The place of a mark, or the free one where it would lie. */
const placeOf = (key: number): number => {
  const last = pairs.length - 1;
  let place = ((key ^ (key >>> 15)) << 1) & last;
  while (pairs[place] !== FREE && pairs[place] !== key) place = (place + 2) & last;
  return place;
};
const put = (key: number, number: number): void => {
  const bit = key >>> (32 - NEAR_BITS);
  near[bit >>> 5] = (near[bit >>> 5] as number) | (1 << (bit & 31));
  const place = placeOf(key);
  pairs[place] = key;
  pairs[place + 1] = number;
};
const grow = (): void => {
  const before = pairs;
  pairs = new Int32Array(before.length * 2);
  for (let at = 0; at < before.length; at += 2)
    if (before[at] !== FREE) put(before[at] as number, before[at + 1] as number);
};

/** How many marks are asked for so far: a text that was read before knows nothing of those that came later. */
export const askedMarks = (): number => count;

/** The number of a mark, -1 where no expression asks for it. */
export const numberOf = (mark: number): number => {
  const key = keyOf(mark);
  const bit = key >>> (32 - NEAR_BITS);
  if ((((near[bit >>> 5] as number) >>> (bit & 31)) & 1) === 0) return -1;
  const place = placeOf(key);
  return pairs[place] === key ? (pairs[place + 1] as number) : -1;
};

/** The number of a mark, which is asked for from now on. */
export const askFor = (mark: number): number => {
  const known = numberOf(mark);
  if (known >= 0) return known;
  if (count * 2 > pairs.length * FULL) grow();
  put(keyOf(mark), count);
  return count++;
};
