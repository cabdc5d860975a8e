/** All phrases in one table: (node, character) to the next node. Small, built once, walked from each place of a text. */
export class PhraseTrie {
  private readonly next = new Map<number, number>();
  /** Per node the number of the phrase that ends there, or -1. */
  private readonly ends: number[] = [-1];
  size = 0;

  /** The number of a phrase; the same phrase gets the same number. */
  add(phrase: string): number {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const key = node * 0x10000 + phrase.charCodeAt(i);
      let to = this.next.get(key);
      if (to === undefined) {
        to = this.ends.length;
        this.ends.push(-1);
        this.next.set(key, to);
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
      const to = this.next.get(node * 0x10000 + text.charCodeAt(i));
      if (to === undefined) return;
      node = to;
      const phrase = this.ends[node] ?? -1;
      if (phrase >= 0) found(phrase, i + 1);
    }
  }
}
