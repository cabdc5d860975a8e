import { Injectable } from '@nestjs/common';
import { AppError } from '../../../base/kernel/index.js';
import { PhotoRepository, type PhotoSize, Photos } from '../../../records/photos/index.js';
import { OpinionQueries } from './opinion.queries.js';

/** A photo that stands published with an opinion. Error: `not_found`, also at once after it was taken back. */
@Injectable()
export class ReadOpinionPhoto {
  constructor(
    private readonly opinions: OpinionQueries,
    private readonly rows: PhotoRepository,
    private readonly photos: Photos,
  ) {}

  async read(id: string, photo: string, size: PhotoSize): Promise<Buffer> {
    const voice = await this.opinions.photoIn(id, photo);
    if (!voice) throw new AppError('not_found');
    return this.photos.read(photo, await this.rows.keyOf(voice, photo), size, (key) => key);
  }
}
