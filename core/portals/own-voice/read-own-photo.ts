import { Injectable } from '@nestjs/common';
import { AppError } from '../../base/kernel/index.js';
import { isUuid } from '../../contract/index.js';
import { PhotoRepository, type PhotoSize, Photos } from '../../records/photos/index.js';
import { VoiceSeals } from '../../records/submissions/index.js';
import { ReadOwnVoice } from './read-own-voice.js';

/** A photo of the own voice, for the holder of its receipt. Errors: `receipt_unknown`, `not_found`. */
@Injectable()
export class ReadOwnPhoto {
  constructor(
    private readonly own: ReadOwnVoice,
    private readonly rows: PhotoRepository,
    private readonly photos: Photos,
    private readonly seals: VoiceSeals,
  ) {}

  async read(asked: {
    readonly receipt: string;
    readonly secret: string;
    readonly photo: string;
    readonly size: PhotoSize;
  }): Promise<Buffer> {
    const { id, status, pairFor } = await this.own.find(asked);
    if (status === 'withdrawn' || !isUuid(asked.photo)) throw new AppError('not_found');
    const kept = await this.rows.keyOf(id, asked.photo);
    const open = await this.seals.forSender(id, pairFor);
    return this.photos.read(asked.photo, kept, asked.size, (sealed) => open(sealed).value);
  }
}
