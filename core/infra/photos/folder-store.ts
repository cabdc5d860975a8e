import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileStore, type StoredFile } from '../../records/photos/index.js';
import { isFileName } from './file-name.js';

/** Only the product itself reads them. */
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;
/** What is just being written; left behind by a power cut it is swept as every file that nobody knows. */
const UNDER_WAY = '.part';

const isMissing = (error: unknown): boolean => (error as { code?: unknown }).code === 'ENOENT';

const sync = async (path: string): Promise<void> => {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Files in a folder of this machine, in 256 folders by how their names begin. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  private fileOf(name: string): string {
    // Never a path: names come from our own ids.
    if (!isFileName(name)) throw new Error('That is no name of a stored file');
    return join(this.folder, name.slice(0, 2), name);
  }

  override async put(name: string, bytes: Buffer): Promise<void> {
    const file = this.fileOf(name);
    const folder = join(this.folder, name.slice(0, 2));
    const made = await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
    const handle = await open(`${file}${UNDER_WAY}`, 'w', FILE_MODE);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(`${file}${UNDER_WAY}`, file);
    // A name stands in its folder, and a folder in the one above, only once those are written, too.
    await sync(folder);
    if (made) await sync(this.folder);
  }

  override async get(name: string): Promise<Buffer | undefined> {
    try {
      return await readFile(this.fileOf(name));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  override async drop(name: string): Promise<void> {
    await rm(this.pathOfAny(name), { force: true });
  }

  /** Also of what a power cut left half written. */
  private pathOfAny(name: string): string {
    const whole = name.endsWith(UNDER_WAY) ? name.slice(0, -UNDER_WAY.length) : name;
    return `${this.fileOf(whole)}${name.slice(whole.length)}`;
  }

  override async *all(): AsyncIterable<StoredFile> {
    for (const part of await this.namesIn(this.folder))
      for (const name of await this.namesIn(join(this.folder, part))) {
        if (!isFileName(name.replace(UNDER_WAY, ''))) continue;
        const at = await stat(join(this.folder, part, name)).catch(() => undefined);
        if (at) yield { name, at: at.mtime };
      }
  }

  private async namesIn(folder: string): Promise<string[]> {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isMissing(error) || (error as { code?: unknown }).code === 'ENOTDIR') return [];
      throw error;
    }
  }
}
