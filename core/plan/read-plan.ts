import { Inject, Injectable } from '@nestjs/common';
import { civilDateOf } from '../calendar/index.js';
import type { SectionRef } from '../contract/index.js';
import { Clock } from '../kernel/index.js';
import { type Directory, SectionDirectory, type SectionRow } from '../sections/index.js';
import { PlanRepository, type PlanSnapshot } from './plan.repository.js';
import { PlanTexts } from './plan-texts.js';
import { PlanView } from './plan-view.js';
import { PublishedCounts } from './published-counts.queries.js';

/** Everything that depends only on the plan is kept in memory and looked at again after this time. */
const FRESH_MS = 5_000;

interface Picture {
  readonly generation: string;
  readonly snapshot: PlanSnapshot;
  readonly texts: PlanTexts;
  readonly directory: Directory;
  readonly counts: ReadonlyMap<string, number>;
}

/** The plan in force, in the reader's language. Read from memory; a new import or publication shows within 5 s. */
@Injectable()
export class ReadPlan {
  private cached: { at: number; picture: Promise<Picture> } | undefined;

  constructor(
    @Inject(PlanRepository) private readonly plans: PlanRepository,
    @Inject(SectionDirectory) private readonly sections: SectionDirectory,
    @Inject(PublishedCounts) private readonly publishedCounts: PublishedCounts,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  async view(lang: string): Promise<PlanView> {
    const { snapshot, counts, directory, texts } = await this.picture();
    const on = civilDateOf(this.clock.now());
    return new PlanView(snapshot, {
      lang,
      published: (code) => counts.get(code) ?? 0,
      section: (code) => {
        const owner = directory.owner(code, on);
        return owner && sectionRef(owner.section, lang, texts);
      },
    });
  }

  /** The name of a section in the reader's language beside the official one. */
  async sectionRef(section: SectionRow, lang: string): Promise<SectionRef> {
    return sectionRef(section, lang, (await this.picture()).texts);
  }

  refresh(): void {
    this.cached = undefined;
    this.sections.refresh();
  }

  private picture(): Promise<Picture> {
    const now = this.clock.now().getTime();
    if (!this.cached || now - this.cached.at > FRESH_MS || now < this.cached.at) {
      const entry = { at: now, picture: this.load(this.cached?.picture) };
      this.cached = entry;
      entry.picture.catch(() => {
        if (this.cached === entry) this.cached = undefined;
      });
    }
    return this.cached.picture;
  }

  private async load(before: Promise<Picture> | undefined): Promise<Picture> {
    const old = await before?.catch(() => undefined);
    const generation = await this.plans.generation();
    const directory = await this.sections.current();
    const counts = await this.publishedCounts.perMeasure();
    if (old?.generation === generation) return { ...old, directory, counts };
    const snapshot = await this.plans.snapshot({ inForce: true });
    return { generation, snapshot, texts: new PlanTexts(snapshot.texts), directory, counts };
  }
}

const sectionRef = (section: SectionRow, lang: string, texts: PlanTexts): SectionRef => ({
  code: section.code,
  name: texts.find(`section:${section.code}`, lang, section.name).title,
  nameOriginal: section.name,
});
