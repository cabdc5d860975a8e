/** Taken once: asked millions of times, a name of the global object costs more than the multiplication. */
const { imul } = Math;

const FREE = -1;
const FULLEST = 0.6;

/**
 * Pairs of non-negative 32-bit integers to non-negative integers, in flat arrays. A `Map` is three times slower here and keeps each
 * large number as an object; this table is asked millions of times while the classifier is built.
 */
export class PairTable {
  private mask: number;
  private first: Int32Array;
  private second: Int32Array;
  private values: Int32Array;
  size = 0;

  constructor(capacity = 1024) {
    this.mask = capacity - 1;
    this.first = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(FREE);
  }

  /** The value, or -1. */
  get(a: number, b: number): number {
    return this.values[this.placeOf(a, b)] ?? FREE;
  }

  set(a: number, b: number, value: number): void {
    let place = this.placeOf(a, b);
    if (this.values[place] === FREE && ++this.size > FULLEST * (this.mask + 1)) {
      this.grow();
      place = this.placeOf(a, b);
    }
    this.first[place] = a;
    this.second[place] = b;
    this.values[place] = value;
  }

  private placeOf(a: number, b: number): number {
    const hash = imul(imul(a, 0x9e3779b1) ^ b, 0x85ebca6b);
    let place = (hash ^ (hash >>> 15)) & this.mask;
    while (
      this.values[place] !== FREE &&
      (this.first[place] !== (a | 0) || this.second[place] !== (b | 0))
    )
      place = (place + 1) & this.mask;
    return place;
  }

  private grow(): void {
    const { first, second, values } = this;
    const capacity = (this.mask + 1) * 2;
    this.mask = capacity - 1;
    this.first = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.values = new Int32Array(capacity).fill(FREE);
    values.forEach((value, i) => {
      if (value === FREE) return;
      const place = this.placeOf(first[i] ?? 0, second[i] ?? 0);
      this.first[place] = first[i] ?? 0;
      this.second[place] = second[i] ?? 0;
      this.values[place] = value;
    });
  }
}
