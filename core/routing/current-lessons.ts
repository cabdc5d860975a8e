import { setImmediate as breathe } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import { Clock } from '../kernel/index.js';
import {
  type ActiveLesson,
  forgottenBefore,
  LessonRepository,
  strengthOf,
} from '../lessons/index.js';
import { type Directory, SectionDirectory } from '../sections/index.js';
import {
  CLASSIFIER,
  type Classifier,
  indexLessons,
  isMeasure,
  type LessonIndex,
  NO_LESSONS,
  type VoiceFeatures,
} from './classify/index.js';

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

/** What staff have taught, ready to be compared with. Each process keeps its own copy and sees by a version that it is old. */
@Injectable()
export class CurrentLessons {
  private version = '';
  /** Looked through anew each day: lessons fade, and sections begin and end. */
  private day = '';
  private lessons = new Map<string, ReadLesson>();
  private index: LessonIndex = NO_LESSONS;
  private asked = -Infinity;
  private asking: Promise<void> | undefined;

  constructor(
    @Inject(LessonRepository) private readonly repository: LessonRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async current(): Promise<LessonIndex> {
    if (Math.abs(this.clock.now().getTime() - this.asked) >= FRESH_MS) {
      this.asking ??= this.refresh().finally(() => {
        this.asking = undefined;
      });
      await this.asking;
    }
    return this.index;
  }

  private async refresh(): Promise<void> {
    const now = this.clock.now();
    const version = await this.repository.version();
    const day = civilDateOf(now);
    if (version !== this.version || day !== this.day) {
      await this.load(now, day);
      this.version = version;
      this.day = day;
    }
    this.asked = now.getTime();
  }

  private async load(now: Date, day: string): Promise<void> {
    const ids = await this.repository.activeIds(forgottenBefore(now));
    const unread = await this.repository.byIds(ids.filter((id) => !this.lessons.has(id)));
    const read = new Map(this.lessons);
    for (const [i, lesson] of unread.entries()) {
      if (i % SLICE === SLICE - 1) await breathe();
      read.set(lesson.id, this.read(lesson));
    }
    const directory = await this.sections.current();
    const active = ids.flatMap((id) => read.get(id) ?? []);
    this.lessons = new Map(active.map((lesson) => [lesson.id, lesson]));
    this.index = indexLessons(
      active.map((lesson) => ({
        about: lesson.measure ?? aboutOf(lesson, directory, day),
        strength: strengthOf(lesson.taughtAt, now),
        features: lesson.features,
      })),
    );
  }

  private read(lesson: ActiveLesson): ReadLesson {
    if (lesson.measure)
      return { ...lesson, features: this.classifier().features(lesson.text), likely: [] };
    const { features, guesses } = this.classifier().classify(lesson);
    return { ...lesson, features, likely: guesses.map(({ about }) => about) };
  }
}

/** Of what the section answers for, what the words fit best; else the section itself. */
const aboutOf = ({ sectionId, likely }: ReadLesson, directory: Directory, on: string): string => {
  const code = directory.sectionById.get(sectionId)?.code ?? '';
  const fits = likely.find((about) =>
    isMeasure(about) ? directory.responsible(about, on)?.id === sectionId : about === code,
  );
  return fits ?? code;
};
