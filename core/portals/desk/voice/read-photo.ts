import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, Clock, type StaffActor } from '../../../base/kernel/index.js';
import { SecurityEvents } from '../../../records/limits/index.js';
import { type PhotoSize, Photos } from '../../../records/photos/index.js';
import { ConfidedReadsRepository, VoiceSeals } from '../../../records/submissions/index.js';
import { PhotoQueries } from './photo.queries.js';

/** A photo of a voice, for who may see the voice. Error: `not_found`, alike for one that is not there. */
@Injectable()
export class ReadPhoto {
  constructor(
    private readonly rows: PhotoQueries,
    private readonly photos: Photos,
    private readonly seals: VoiceSeals,
    private readonly reads: ConfidedReadsRepository,
    private readonly events: SecurityEvents,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {}

  async read(actor: StaffActor, voice: string, photo: string, size: PhotoSize): Promise<Buffer> {
    const at = this.clock.now();
    const row = await this.rows.one(actor, voice, photo, at);
    if (!row) throw new AppError('not_found');
    const open = await this.seals.forStaff(actor, voice);
    const read = await this.photos.read(photo, row.fileKey, size, (sealed) => open(sealed).value);
    if (row.kind !== 'consultation') return read;
    // Also by an address that was kept: who opened something of a consultation is known, and counted.
    this.events.count('consultation_read', actor.id);
    await this.reads.note(voice, actor.id, { day: this.calendar.dateOf(at), at });
    return read;
  }
}
