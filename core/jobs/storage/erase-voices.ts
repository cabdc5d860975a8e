import { Injectable } from '@nestjs/common';
import type { Transaction } from '../../base/outbox/index.js';
import { LessonRepository } from '../../records/lessons/index.js';
import { PhotoRepository } from '../../records/photos/index.js';
import { PublicationRepository } from '../../records/publications/index.js';
import { EndedWordsRepository } from '../../records/submissions/index.js';
import { VoiceMarkRepository } from '../copies/index.js';

/** The one way in which what belongs to a voice goes, whoever decided that its time is over. */
@Injectable()
export class EraseVoices {
  constructor(
    private readonly words: EndedWordsRepository,
    private readonly photos: PhotoRepository,
    private readonly publications: PublicationRepository,
    private readonly lessons: LessonRepository,
    private readonly marks: VoiceMarkRepository,
  ) {}

  /** In the transaction that has locked them. Gives the photos whose files go after the commit; what is left of them is swept. */
  async erase(
    manager: Transaction['manager'],
    ids: readonly string[],
    at: Date,
  ): Promise<string[]> {
    const photos: string[] = [];
    for (const id of ids) {
      photos.push(...(await this.photos.forget(manager, id)));
      await this.marks.forget(manager, id);
    }
    await this.publications.erase(manager, ids, at);
    await this.lessons.forget(manager, ids, at);
    await this.words.forget(manager, ids, at);
    return photos;
  }
}
