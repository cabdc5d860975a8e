import { Controller } from '@nestjs/common';
import { Calendar } from '../../core/base/calendar/index.js';
import { type InputOf, type OutputOf, readOwnPhoto, sendPhoto } from '../../core/contract/index.js';
import { ReadOwnPhoto } from '../../core/portals/own-voice/index.js';
import { Photos } from '../../core/records/photos/index.js';
import { Unread, withUpload } from '../http/body/upload.js';
import { Does } from '../http/does.js';
import { Input } from '../http/input.js';
import { ReceiptSecret } from '../http/request.js';

@Controller()
export class PhotosController {
  constructor(
    private readonly photos: Photos,
    private readonly own: ReadOwnPhoto,
    private readonly calendar: Calendar,
  ) {}

  @Does(sendPhoto)
  async send(@Unread() body: unknown): Promise<OutputOf<typeof sendPhoto>> {
    const { token, keptUntil } = await withUpload(body, sendPhoto.upload.most, (file) =>
      this.photos.add(file),
    );
    return { token, keptUntil: this.calendar.timeOf(keptUntil) };
  }

  @Does(readOwnPhoto)
  read(
    @Input() { params, query }: InputOf<typeof readOwnPhoto>,
    @ReceiptSecret() secret: string,
  ): Promise<Uint8Array> {
    return this.own.read({ ...params, ...query, secret });
  }
}
