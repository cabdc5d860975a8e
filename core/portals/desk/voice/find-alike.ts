import { Inject, Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, type StaffActor } from '../../../base/kernel/index.js';
import { ALIKE, CLASSIFIER, type Classifier, likeness } from '../../../classification/index.js';
import type { AlikeVoices } from '../../../contract/index.js';
import { excerptOf } from '../../../language/index.js';
import { CurrentPlan } from '../../../records/plan/index.js';
import { SectionDirectory } from '../../../records/sections/index.js';
import { WordsRepository } from '../../../records/submissions/index.js';
import { AlikeQueries, type AlikeRow } from './alike.queries.js';
import { RecentFeatures } from './recent-features.js';

const AT_MOST = 5;

/** Voices that say much the same as one, for the desk: copies first, then the likest, in whatever language. */
@Injectable()
export class FindAlike {
  private readonly features: RecentFeatures;

  constructor(
    private readonly queries: AlikeQueries,
    private readonly words: WordsRepository,
    private readonly sections: SectionDirectory,
    private readonly plan: CurrentPlan,
    @Inject(CLASSIFIER) classifier: () => Classifier,
    private readonly calendar: Calendar,
  ) {
    this.features = new RecentFeatures((text) => classifier().features(text));
  }

  /** Error: `not_found`, also for a consultation and for what was taken back: those are never compared. */
  async find(actor: StaffActor, id: string, lang: string): Promise<AlikeVoices> {
    const voice = await this.queries.voice(actor, id);
    if (!voice) throw new AppError('not_found');
    const copies = await this.queries.copies(actor, voice);
    const candidates = voice.about ? await this.queries.candidates(actor, voice) : [];
    const words = await this.words.of([id, ...[...copies, ...candidates].map((row) => row.id)]);
    const textOf = (row: { id: string }): string => words.get(row.id)?.text ?? '';
    const featuresOf = (row: { id: string }) => this.features.of(row.id, textOf(row));
    const own = featuresOf(voice);
    const alike = candidates
      .map((row) => ({ row, score: likeness(own, featuresOf(row)), copy: false }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, AT_MOST);
    const found = [...copies.map((row) => ({ row, score: 1, copy: true })), ...alike];
    const names = await this.plan.names(lang);
    const { sectionById } = await this.sections.current();
    const present = (row: AlikeRow) => {
      const { sectionId, receivedAt, ...rest } = row;
      const section = sectionId ? sectionById.get(sectionId) : undefined;
      return {
        ...rest,
        excerpt: excerptOf(textOf(row)),
        section: section ? names.section(section) : null,
        receivedAt: this.calendar.timeOf(receivedAt),
      };
    };
    return {
      items: found.map(({ row, score, copy }) => ({
        ...present(row),
        score: Math.round(score * 100) / 100,
        copy,
      })),
    };
  }
}
