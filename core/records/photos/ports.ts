/** A photo made anew out of what was sent: nothing of the file but what one sees. */
export interface MadePhoto {
  readonly view: Buffer;
  readonly small: Buffer;
  /** Of `view`. */
  readonly width: number;
  readonly height: number;
}

/** Why no photo could be made of a file. */
export class NoPhoto extends Error {
  constructor(readonly why: 'broken' | 'too_large') {
    super(`No photo can be made of it: ${why}`);
  }
}

/** Draws a picture anew: turned as it was held, in two sizes, without place, device or anything else beside the picture. */
export abstract class PhotoMaker {
  /** Error: `NoPhoto`. */
  abstract make(sent: Buffer): Promise<MadePhoto>;
}

/** Looks whether a file harms. */
export abstract class FileScanner {
  /** Whether there is one; without it nothing is looked at. */
  abstract readonly isThere: boolean;
  /** True where something was found. Throws where nobody could look: then the file is not taken. */
  abstract finds(sent: Buffer): Promise<boolean>;
}

/** One file as a store names it, with when it was written. */
export interface StoredFile {
  readonly name: string;
  readonly at: Date;
}

/** Keeps files outside of the database, under names of our own making. What is kept is sealed before it comes here. */
export abstract class FileStore {
  /** Returns when it would outlive a power cut. */
  abstract put(name: string, bytes: Buffer): Promise<void>;
  /** Undefined where there is none. */
  abstract get(name: string): Promise<Buffer | undefined>;
  /** A repeat is no error. */
  abstract drop(name: string): Promise<void>;
  /** All there are. */
  abstract all(): AsyncIterable<StoredFile>;
}
