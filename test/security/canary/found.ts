import { createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A word may stand in other clothes: as UTF-16, as hexadecimal bytes, as base64 wherever it begins. */
const clothesOf = (word: string): Buffer[] => {
  const bytes = Buffer.from(word);
  const wide = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].flatMap((before) => {
    // The signs at both ends hold bits of what stands beside the word.
    const padded = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const inner = padded.replace(/=+$/, '').slice(before ? before + 1 : 0, -2);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  const texts = [bytes.toString('hex'), bytes.toString('hex').toUpperCase(), ...base64];
  return [bytes, wide, Buffer.from(wide).swap16(), ...texts.map((text) => Buffer.from(text))];
};

/** Counts a word in bytes that come in pieces, at borders too. */
export class Counter {
  private readonly clothes: readonly Buffer[];
  private readonly longest: number;
  private rest = Buffer.alloc(0);
  /** Bytes of the word that were found. */
  found = 0;

  constructor(word: string) {
    const all = clothesOf(word);
    this.clothes = all.filter((one, i) => all.findIndex((other) => other.equals(one)) === i);
    this.longest = Math.max(...this.clothes.map(({ length }) => length));
  }

  add(piece: Buffer | string): void {
    const bytes = Buffer.concat([this.rest, Buffer.from(piece)]);
    const seen = this.rest.length;
    for (const one of this.clothes)
      for (let at = bytes.indexOf(one); at >= 0; at = bytes.indexOf(one, at + 1))
        // What ended before this piece was counted with the last one.
        if (at + one.length > seen) this.found += one.length;
    this.rest = bytes.subarray(Math.max(0, bytes.length - this.longest + 1));
  }

  /** What comes next has nothing to do with what came. */
  border(): void {
    this.rest = Buffer.alloc(0);
  }
}

export const bytesIn = (word: string, ...texts: readonly (string | Buffer)[]): number => {
  const counter = new Counter(word);
  for (const text of texts) {
    counter.add(text);
    counter.border();
  }
  return counter.found;
};

/** Bytes of the word in all files of a folder and its folders; and how many files there were, so that none is no result. */
export const bytesUnder = async (
  word: string,
  folder: string,
): Promise<{ found: number; files: number; where: string[] }> => {
  const result = { found: 0, files: 0, where: [] as string[] };
  for (const name of await readdir(folder, { recursive: true })) {
    const path = join(folder, name);
    const stat = await lstat(path).catch(() => undefined);
    if (!stat?.isFile()) continue;
    const counter = new Counter(word);
    try {
      for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }))
        counter.add(piece as Buffer);
    } catch (error) {
      // A server takes files of its own away while it works.
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      continue;
    }
    result.files++;
    result.found += counter.found;
    if (counter.found) result.where.push(name);
  }
  return result;
};
