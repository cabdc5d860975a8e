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
  type LearntLesson,
  type LessonIndex,
  NO_LESSONS,
} from './classify/index.js';

/** A correction made in any process is asked in every other within this time: one small query then, more only if it changed. */
const FRESH_MS = 500;
const DAY_MS = 86_400_000;

interface Learnt extends LearntLesson {
  readonly lesson: ActiveLesson;
}

/** What staff have taught, ready to be compared with. Each process keeps its own copy and sees by a version that it is old. */
@Injectable()
export class CurrentLessons {
  private version = '';
  /** Set anew each day too: lessons fade, and sections begin and end. */
  private day = 0;
  private learnt = new Map<string, Learnt>();
  private index: LessonIndex = NO_LESSONS;
  private asked = -Infinity;
  private asking: Promise<void> | undefined;

  constructor(
    @Inject(LessonRepository) private readonly lessons: LessonRepository,
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
    const version = await this.lessons.version();
    const day = Math.floor(now.getTime() / DAY_MS);
    if (version !== this.version || day !== this.day) {
      await this.load(now);
      this.version = version;
      this.day = day;
    }
    this.asked = now.getTime();
  }

  private async load(now: Date): Promise<void> {
    const ids = await this.lessons.activeIds(forgottenBefore(now));
    const fresh = ids.filter((id) => !this.learnt.has(id));
    const added = new Map((await this.lessons.byIds(fresh)).map((lesson) => [lesson.id, lesson]));
    const directory = await this.sections.current();
    const next = new Map<string, Learnt>();
    for (const id of ids) {
      const before = this.learnt.get(id);
      const lesson = before?.lesson ?? added.get(id);
      if (!lesson) continue;
      next.set(id, {
        lesson,
        about: this.aboutOf(lesson, directory, now),
        strength: strengthOf(lesson.taughtAt, now),
        features: before?.features ?? this.classifier().features(lesson.text),
      });
    }
    this.learnt = next;
    this.index = indexLessons([...next.values()]);
  }

  /** The measure that was named or, of what the section answers for, what the words fit best; else the section itself. */
  private aboutOf(lesson: ActiveLesson, directory: Directory, now: Date): string {
    if (lesson.measure) return lesson.measure;
    const on = civilDateOf(now);
    const { guesses } = this.classifier().classify(lesson);
    const fits = guesses.find(
      ({ about }) =>
        directory.responsible(about, on)?.id === lesson.sectionId &&
        (isMeasure(about) || directory.sectionByCode.get(about)?.id === lesson.sectionId),
    );
    return fits?.about ?? directory.sectionById.get(lesson.sectionId)?.code ?? '';
  }
}
