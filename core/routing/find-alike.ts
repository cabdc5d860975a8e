import { Inject, Injectable } from '@nestjs/common';
import type { AlikeVoices } from '../contract/index.js';
import { AppError, type StaffActor } from '../kernel/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { cityTime } from '../submissions/index.js';
import { AlikeQueries, type AlikeRow } from './alike.queries.js';
import { CLASSIFIER, type Classifier, likeness } from './classify/index.js';

/** Below this two voices share a subject, not a matter. */
export const ALIKE = 0.3;
const AT_MOST = 5;
const EXCERPT = 160;

/** Voices that say much the same as one, for the desk: copies first, then the likest, in whatever language. */
@Injectable()
export class FindAlike {
  constructor(
    @Inject(AlikeQueries) private readonly queries: AlikeQueries,
    @Inject(CLASSIFIER) private readonly classifier: () => Classifier,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(ReadPlan) private readonly plan: ReadPlan,
  ) {}

  /** Error: `not_found`, also for a consultation: those are never compared. */
  async run(actor: StaffActor, id: string, lang: string): Promise<AlikeVoices> {
    const voice = await this.queries.voice(actor, id);
    if (!voice) throw new AppError('not_found');
    const copies = await this.queries.copies(actor, voice);
    const candidates = voice.about ? await this.queries.candidates(actor, voice) : [];
    const { features } = this.classifier();
    const own = features(voice.text);
    const alike = candidates
      .map((row) => ({ row, score: likeness(own, features(row.text)), copy: false }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, AT_MOST);
    const found = [...copies.map((row) => ({ row, score: 1, copy: true })), ...alike];
    return { items: await Promise.all(found.map((each) => this.present(each, lang))) };
  }

  private async present(
    { row, score, copy }: { row: AlikeRow; score: number; copy: boolean },
    lang: string,
  ): Promise<AlikeVoices['items'][number]> {
    const { text, sectionId, receivedAt, ...rest } = row;
    const section = sectionId
      ? (await this.sections.current()).sectionById.get(sectionId)
      : undefined;
    return {
      ...rest,
      excerpt: [...text].slice(0, EXCERPT).join(''),
      section: section ? await this.plan.sectionRef(section, lang) : null,
      receivedAt: cityTime(receivedAt),
      score: Math.round(score * 100) / 100,
      copy,
    };
  }
}
