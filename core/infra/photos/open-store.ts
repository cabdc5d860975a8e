import { type Config, ConfigError } from '../../base/config/index.js';
import type { Clock } from '../../base/kernel/index.js';
import type { FileStore } from '../../records/photos/index.js';
import { FolderStore } from './folder-store.js';
import { S3Store } from './s3/s3-store.js';

/** Where photos are kept: in the bucket that is set, else in a folder of this machine. */
export const openStore = (
  { photosDir, photosS3 }: Pick<Config, 'photosDir' | 'photosS3'>,
  clock: Pick<Clock, 'now'>,
): FileStore => {
  if (!photosS3) return new FolderStore(photosDir);
  const { address, region, accessKey, secretKey } = photosS3;
  if (!accessKey || !secretKey)
    throw new ConfigError('PHOTOS_S3 needs PHOTOS_S3_KEY and PHOTOS_S3_SECRET');
  return new S3Store({ address, region, accessKey, secretKey }, () => clock.now());
};
