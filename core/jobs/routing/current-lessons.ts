import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../base/calendar/index.js';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import {
  CLASSIFIER,
  type Classifier,
  indexLessons,
  type LessonIndex,
  NO_LESSONS,
  type VoiceFeatures,
} from '../../classification/index.js';
import { isMeasureCode } from '../../contract/index.js';
import {
  type ActiveLesson,
  forgottenBefore,
  LessonRepository,
  strengthOf,
} from '../../records/lessons/index.js';
import { type Directory, SectionDirectory } from '../../records/sections/index.js';
import { LessonVoiceQueries } from './lesson-voice.queries.js';

/** A correction made in any process is asked in every other within this time: one small query then, more only if it changed. */
const FRESH_MS = 500;
/** Reading a lesson's voice takes a millisecond or two; between so many others have their turn. */
const SLICE = 25;

/** A lesson with what was read out of its voice, once. */
interface ReadLesson extends ActiveLesson {
  readonly features: VoiceFeatures;
  /** What the voice could be about, the likeliest first; only for a lesson that names no measure. */
  readonly likely: readonly string[];
}
interface Picture {
  readonly version: string;
  /** Looked through anew each day: lessons fade, and sections begin and end. */
  readonly day: string;
  readonly lessons: ReadonlyMap<string, ReadLesson>;
  readonly index: LessonIndex;
}
const NOTHING: Picture = { version: '', day: '', lessons: new Map(), index: NO_LESSONS };

/** What staff have taught, ready to be compared with. Each process keeps its own copy and sees by a version that it is old. */
@Injectable()
export class CurrentLessons {
  private readonly kept: Fresh<Picture>;

  constructor(
    private readonly repository: LessonRepository,
    private readonly voices: LessonVoiceQueries,
    private readonly sections: SectionDirectory,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    private readonly calendar: Calendar,
    private readonly clock: Clock,
  ) {
    this.kept = fresh<Picture>(FRESH_MS, clock, (before = NOTHING) => this.look(before));
  }

  async current(): Promise<LessonIndex> {
    return (await this.kept.current()).index;
  }

  private async look(before: Picture): Promise<Picture> {
    const now = this.clock.now();
    const version = await this.repository.version();
    const day = this.calendar.dateOf(now);
    if (version === before.version && day === before.day) return before;
    const active = await this.repository.active(forgottenBefore(now));
    const unread = active.filter(({ id }) => !before.lessons.has(id));
    const voices = await this.voices.ofLessons(unread.map(({ submissionId }) => submissionId));
    const read = new Map(before.lessons);
    for (const [i, lesson] of unread.entries()) {
      if (i % SLICE === SLICE - 1) await breathe();
      const voice = voices.get(lesson.submissionId);
      if (voice) read.set(lesson.id, { ...lesson, ...this.read(lesson, voice) });
    }
    const directory = await this.sections.current();
    const lessons = active.flatMap(({ id }) => read.get(id) ?? []);
    return {
      version,
      day,
      lessons: new Map(lessons.map((lesson) => [lesson.id, lesson])),
      index: indexLessons(
        lessons.map((lesson) => ({
          about: lesson.measure ?? aboutOf(lesson, directory, day),
          strength: strengthOf(lesson.taughtAt, now),
          features: lesson.features,
        })),
      ),
    };
  }

  private read(
    lesson: ActiveLesson,
    voice: { text: string; kind: 'opinion' | 'consultation' },
  ): Pick<ReadLesson, 'features' | 'likely'> {
    if (lesson.measure) return { features: this.classifier().features(voice.text), likely: [] };
    const { features, guesses } = this.classifier().classify(voice);
    return { features, likely: guesses.map(({ about }) => about) };
  }
}

/** Of what the section answers for, what the words fit best; else the section itself. */
const aboutOf = ({ sectionId, likely }: ReadLesson, directory: Directory, on: string): string => {
  const code = directory.sectionById.get(sectionId)?.code ?? '';
  const fits = likely.find((about) =>
    isMeasureCode(about) ? directory.responsible(about, on)?.id === sectionId : about === code,
  );
  return fits ?? code;
};
