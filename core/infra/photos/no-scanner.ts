import { FileScanner } from '../../records/photos/index.js';

/** Where nobody looks: photos are drawn anew whatever was in them. */
export class NoScanner extends FileScanner {
  override readonly isThere = false;

  override async finds(): Promise<boolean> {
    return false;
  }
}
