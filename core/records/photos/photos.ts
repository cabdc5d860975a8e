import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppError, Clock } from '../../base/kernel/index.js';
import type { Transaction } from '../../base/outbox/index.js';
import { CannotOpen, KeyRing, keyFor, lock, unlock } from '../../base/sealing/index.js';
import { PHOTO_LIMITS } from '../../contract/index.js';
import { PhotoRepository } from './photo.repository.js';
import { photoKindOf } from './photo-kind.js';
import { keyHashOf, newPhotoToken, readPhotoToken } from './photo-token.js';
import { FileScanner, FileStore, type MadePhoto, NoPhoto, PhotoMaker } from './ports.js';

export type PhotoSize = 'view' | 'small';
const SIZES: readonly PhotoSize[] = ['view', 'small'];

/** A photo that is to be taken by a voice. */
export interface ReadyPhoto {
  readonly id: string;
  readonly key: Buffer;
}
/** Photos as their tokens name them; `gone` where one is another voice's, or is over. */
export interface NamedPhotos {
  readonly photos: readonly ReadyPhoto[];
  /** Of the files: what was sent twice is the same, under whatever token. */
  readonly digests: readonly string[];
  readonly gone: boolean;
}
export const NO_PHOTOS: NamedPhotos = { photos: [], digests: [], gone: false };

/** Who takes photos: a voice, or a message to it. */
export interface PhotoTaker {
  readonly submissionId: string;
  readonly messageId?: string | null;
}

const HOUR_MS = 3_600_000;
/** Files that nobody knows are kept so long: one that is just being taken has its row last. */
const SETTLING_MS = HOUR_MS;
const LOOKED_UP_AT_ONCE = 500;

const fileOf = (id: string, size: PhotoSize): string => `${id}.${size}`;
const placeOf = (id: string, size: PhotoSize): string => `photo ${id} ${size}`;

/**
 * Photos that residents send. Each is drawn anew and locked under a key of its own before it touches a disk. Until a voice
 * takes it only its sender has that key; then it stands with the voice, sealed where the voice is; and with its row it is gone.
 */
@Injectable()
export class Photos {
  constructor(
    private readonly rows: PhotoRepository,
    private readonly files: FileStore,
    private readonly maker: PhotoMaker,
    private readonly scanner: FileScanner,
    private readonly keys: KeyRing,
    private readonly clock: Clock,
  ) {}

  /** Takes a file in. Errors: those of `sendPhoto`. */
  async add(sent: Buffer): Promise<{ readonly token: string; readonly keptUntil: Date }> {
    const made = await this.made(sent);
    const { token, id, key } = newPhotoToken();
    for (const size of SIZES)
      await this.files.put(fileOf(id, size), lock(key, made[size], placeOf(id, size)));
    const at = this.clock.now();
    const { width, height } = made;
    const digestKey = keyFor(this.keys.writing.secret, 'photos as they came');
    const digest = createHmac('sha256', digestKey).update(sent).digest();
    // Last, so that whoever has a token has a photo.
    await this.rows.add({ id, keyHash: keyHashOf(key), digest, width, height, at });
    return { token, keptUntil: new Date(at.getTime() + PHOTO_LIMITS.hours * HOUR_MS) };
  }

  private async made(sent: Buffer): Promise<MadePhoto> {
    if (sent.length > PHOTO_LIMITS.bytes) throw new AppError('photo_too_large');
    if (sent.length === 0) throw new AppError('photo_broken');
    const kind = photoKindOf(sent);
    if (kind === 'heic') throw new AppError('photo_heic');
    if (kind === 'other') throw new AppError('photo_wrong_kind');
    if (await this.found(sent)) throw new AppError('photo_unsafe');
    try {
      return await this.maker.make(sent);
    } catch (error) {
      if (!(error instanceof NoPhoto)) throw error;
      throw new AppError(error.why === 'too_large' ? 'photo_too_large' : 'photo_broken');
    }
  }

  /** What nobody could look at is not taken. */
  private async found(sent: Buffer): Promise<boolean> {
    try {
      return this.scanner.isThere && (await this.scanner.finds(sent));
    } catch (error) {
      throw new AppError('photo_not_checked', [], { cause: error });
    }
  }

  /** The photos of these tokens, in their order. */
  async named(tokens: readonly string[] = []): Promise<NamedPhotos> {
    if (!tokens.length) return NO_PHOTOS;
    const photos = tokens.map(readPhotoToken);
    const ids = photos.map(({ id }) => id);
    const known = new Map((await this.rows.sent(ids, this.since())).map((row) => [row.id, row]));
    const rows = photos.flatMap(({ id, key }) => {
      const row = known.get(id);
      return row?.keyHash.equals(keyHashOf(key)) ? [row] : [];
    });
    return {
      photos,
      digests: rows.map(({ digest }) => digest.toString('base64url')),
      gone: rows.length < photos.length || rows.some(({ isTaken }) => isTaken),
    };
  }

  /** Gives photos to a voice in its own transaction; `seal` seals where it is confided. Error: `invalid` (`photo_gone`). */
  async take(
    manager: Transaction['manager'],
    { photos, gone }: NamedPhotos,
    { submissionId, messageId = null }: PhotoTaker,
    seal: (text: string) => string,
  ): Promise<void> {
    if (gone) throw photoGone();
    for (const [place, { id, key }] of photos.entries()) {
      const fileKey = seal(key.toString('base64url'));
      if (!(await this.rows.take(manager, { id, submissionId, messageId, place, fileKey })))
        throw photoGone();
    }
  }

  /**
   * The picture of a photo whose key is kept so; who may see it is asked before. `open` opens what is sealed, and gives nothing
   * where nobody here can. Error: `not_found`.
   */
  async read(
    id: string,
    kept: string | undefined,
    size: PhotoSize,
    open: (sealed: string) => string,
  ): Promise<Buffer> {
    const key = kept ? open(kept) : '';
    const file = key ? await this.files.get(fileOf(id, size)) : undefined;
    if (!file) throw new AppError('not_found');
    try {
      return unlock(Buffer.from(key, 'base64url'), file, placeOf(id, size));
    } catch (error) {
      if (error instanceof CannotOpen) throw new AppError('not_found');
      throw error;
    }
  }

  /** Takes away the files of photos whose rows are gone; what is left of them the worker finds. */
  async dropFiles(ids: readonly string[]): Promise<void> {
    await Promise.allSettled(
      ids.flatMap((id) => SIZES.map((size) => this.files.drop(fileOf(id, size)))),
    );
  }

  /** Forgets photos that no voice took, and files that no photo has. Gives how many files went. */
  async sweep(): Promise<number> {
    await this.rows.forgetUntaken(this.since());
    const settled = this.clock.now().getTime() - SETTLING_MS;
    let gone = 0;
    let some: string[] = [];
    const look = async () => {
      const known = await this.rows.known([...new Set(some.map(idOf))]);
      const lost = some.filter((name) => !known.has(idOf(name)));
      for (const name of lost) await this.files.drop(name);
      gone += lost.length;
      some = [];
    };
    for await (const { name, at } of this.files.all()) {
      if (at.getTime() <= settled) some.push(name);
      if (some.length >= LOOKED_UP_AT_ONCE) await look();
    }
    if (some.length) await look();
    return gone;
  }

  /** Photos from before this instant that no voice took are over. */
  private since(): Date {
    return new Date(this.clock.now().getTime() - PHOTO_LIMITS.hours * HOUR_MS);
  }
}

const idOf = (name: string): string => name.split('.')[0] ?? '';

/** A photo that another voice has, or whose time is over. */
export const photoGone = (): AppError =>
  new AppError('invalid', [{ path: 'photos', code: 'photo_gone' }]);
