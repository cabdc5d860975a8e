import { PairTable } from '../likeness/pair-table.js';

/** All phrases in one table: (node, character) to the next node. Small, built once, walked from each place of a text. */
export class PhraseTrie {
  private readonly next = new PairTable(1 << 17);
  /** Per node the number of the phrase that ends there, or -1. */
  private readonly ends: number[] = [-1];
  size = 0;

  /** The number of a phrase; the same phrase gets the same number. */
  add(phrase: string): number {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i);
      let to = this.next.get(node, unit);
      if (to < 0) {
        to = this.ends.length;
        this.ends.push(-1);
        this.next.set(node, unit, to);
      }
      node = to;
    }
    const known = this.ends[node] ?? -1;
    if (known >= 0) return known;
    this.ends[node] = this.size;
    return this.size++;
  }

  /** Calls `found` for each phrase that begins at `from`. */
  walk(text: string, from: number, found: (phrase: number, end: number) => void): void {
    let node = 0;
    for (let i = from; i < text.length; i++) {
      node = this.next.get(node, text.charCodeAt(i));
      if (node < 0) return;
      const phrase = this.ends[node] ?? -1;
      if (phrase >= 0) found(phrase, i + 1);
    }
  }
}
