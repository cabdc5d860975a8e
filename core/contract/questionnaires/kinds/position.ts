/** Decimals of a degree that are kept: about a metre. */
const DECIMALS = 5;
/** What may stand around the numbers, as maps and telephones write them. */
const AROUND = /北緯|東経|緯度|経度|[NE度分秒°'"′″:、,;\s]/gi;

const degrees = ([whole = 0, minutes = 0, seconds = 0]: readonly number[]): number | undefined =>
  minutes < 60 && seconds < 60 ? whole + minutes / 60 + seconds / 3_600 : undefined;

/**
 * A place on the map as people copy it off a telephone or a map: `36.3269, 139.1952`, `北緯36.3269度 東経139.1952度`,
 * `36°19'37"N 139°11'43"E`. Latitude first; undefined for what is none.
 */
export const positionOf = (typed: string): string | undefined => {
  const plain = typed.normalize('NFKC');
  if (plain.replace(/-?\d+(?:\.\d+)?/g, '').replace(AROUND, '') !== '') return undefined;
  const numbers = (plain.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
  if (numbers.length !== 2 && numbers.length !== 6) return undefined;
  if (numbers.length === 6 && numbers.some((n) => n < 0)) return undefined;
  const half = numbers.length / 2;
  const [north, east] = [degrees(numbers.slice(0, half)), degrees(numbers.slice(half))];
  if (north === undefined || east === undefined) return undefined;
  if (Math.abs(north) > 90 || Math.abs(east) > 180) return undefined;
  return `${north.toFixed(DECIMALS)}, ${east.toFixed(DECIMALS)}`;
};
