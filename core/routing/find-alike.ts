import { Inject, Injectable } from '@nestjs/common';
import type { AlikeVoices } from '../contract/index.js';
import { AppError, type StaffActor } from '../kernel/index.js';
import { excerptOf } from '../language/index.js';
import { ReadPlan } from '../plan/index.js';
import { SectionDirectory } from '../sections/index.js';
import { cityTime } from '../submissions/index.js';
import { AlikeQueries, type AlikeRow } from './alike.queries.js';
import { CLASSIFIER, type Classifier, likeness, type VoiceFeatures } from './classify/index.js';

/** What was compared lately: reading a text costs half a millisecond, and a clerk looks at many alike ones in a row. */
const KEPT = 2_000;

/** Below this two voices share a subject, not a matter. */
export const ALIKE = 0.3;
const AT_MOST = 5;

/** Voices that say much the same as one, for the desk: copies first, then the likest, in whatever language. */
@Injectable()
export class FindAlike {
  private readonly read = new Map<string, VoiceFeatures>();

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
    const own = this.featuresOf(voice);
    const alike = candidates
      .map((row) => ({ row, score: likeness(own, this.featuresOf(row)), copy: false }))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score)
      .slice(0, AT_MOST);
    const found = [...copies.map((row) => ({ row, score: 1, copy: true })), ...alike];
    return { items: await Promise.all(found.map((each) => this.present(each, lang))) };
  }

  private featuresOf({ id, text }: { id: string; text: string }): VoiceFeatures {
    const known = this.read.get(id) ?? this.classifier().features(text);
    this.read.delete(id);
    this.read.set(id, known);
    // A Map keeps the order of insertion: its first is the one not asked for the longest.
    for (const oldest of this.read.keys()) {
      if (this.read.size <= KEPT) break;
      this.read.delete(oldest);
    }
    return known;
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
      excerpt: excerptOf(text),
      section: section ? await this.plan.sectionRef(section, lang) : null,
      receivedAt: cityTime(receivedAt),
      score: Math.round(score * 100) / 100,
      copy,
    };
  }
}
