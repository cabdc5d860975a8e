import { Inject, Injectable } from '@nestjs/common';
import {
  CLASSIFIER,
  type Classification,
  type Classifier,
  type VoiceToClassify,
} from '../../classification/index.js';
import { CurrentLessons } from './current-lessons.js';

/** Reads what voices are about with all that is known now: plan, lexicons and the lessons of staff. */
@Injectable()
export class VoiceReader {
  constructor(
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    private readonly lessons: CurrentLessons,
  ) {}

  /** Builds the classifier, once: seconds in which this process answers nobody, so before it is said to be ready. */
  prepare(): void {
    this.classifier();
  }

  /** A reader with today's lessons, for one voice or a whole set. */
  async reader(): Promise<(voice: VoiceToClassify) => Classification> {
    const lessons = await this.lessons.current();
    return (voice) => this.classifier().classify(voice, lessons);
  }
}
