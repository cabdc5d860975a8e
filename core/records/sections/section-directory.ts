import { Injectable } from '@nestjs/common';
import { Clock, type Fresh, fresh } from '../../base/kernel/index.js';
import { TopicRepository } from '../consultations/index.js';
import { CurrentPlan } from '../plan/index.js';
import { PublicGeneration } from '../public-generation/index.js';
import { lineage, type OwnershipRow, ownerOf, type SectionRow, validSection } from './owner-of.js';
import { type ListedSection, SectionRepository } from './section.repository.js';

export interface Desk {
  readonly code: string;
  readonly section: SectionRow;
  readonly privacy: 'private' | 'vault';
  readonly emergency: boolean;
}

/** Who answers for what: one picture of sections, owners, the plan's tree and the consultation desks. */
export interface Directory {
  readonly planId: string | null;
  readonly sectionById: ReadonlyMap<string, SectionRow>;
  readonly sectionByCode: ReadonlyMap<string, ListedSection>;
  hasNode(code: string): boolean;
  /** Owner of a measure or sub-measure on a day, with the node whose ownership was taken. */
  owner(code: string, on: string): { section: SectionRow; node: string } | undefined;
  /** Who answers on a day for a measure or, beside the plan, for what the section of this code does. */
  responsible(about: string, on: string): SectionRow | undefined;
  /** The desk that hears a topic on a day. */
  desk(topic: string, on: string): Desk | undefined;
  readonly topics: readonly { code: string; privacy: 'private' | 'vault'; emergency: boolean }[];
}

/** A change of ownership is seen by every process within this time; by one that serves what is public, at once. */
const FRESH_MS = 5_000;

@Injectable()
export class SectionDirectory {
  private readonly kept: Fresh<Directory>;

  constructor(
    private readonly sections: SectionRepository,
    private readonly topics: TopicRepository,
    private readonly plan: CurrentPlan,
    clock: Clock,
    generation: PublicGeneration,
  ) {
    generation.whenChanged(() => this.kept.forget());
    this.kept = fresh(FRESH_MS, clock, () => this.load());
  }

  current(): Promise<Directory> {
    return this.kept.current();
  }

  /** Forgets the picture, after an import in this process. */
  refresh(): void {
    this.plan.refresh();
    this.kept.forget();
  }

  private async load(): Promise<Directory> {
    const { snapshot } = await this.plan.picture();
    const planId = snapshot.plan?.id ?? null;
    const sections = await this.sections.listed();
    const topics = await this.topics.listed();
    const owners = new Map<string, OwnershipRow[]>();
    for (const row of planId ? await this.sections.ownerships(planId) : [])
      owners.set(row.nodeCode, [...(owners.get(row.nodeCode) ?? []), row]);
    const byId = new Map(sections.map((s) => [s.id, s]));
    const byCode = new Map(sections.map((s) => [s.code, s]));
    const parents = new Map(snapshot.nodes.map((n) => [n.code, n.parentCode]));
    const topicByCode = new Map(topics.map((t) => [t.code, t]));
    const owner: Directory['owner'] = (code, on) =>
      ownerOf(
        lineage(code, (c) => parents.get(c)),
        on,
        owners,
        { byId, byCode },
      );
    return {
      planId,
      sectionById: byId,
      sectionByCode: byCode,
      topics,
      hasNode: (code) => parents.has(code),
      owner,
      responsible: (about, on) => {
        const named = byCode.get(about);
        return named ? validSection(named, on, byCode) : owner(about, on)?.section;
      },
      desk: (code, on) => {
        const topic = topicByCode.get(code);
        const named = topic && byId.get(topic.sectionId);
        const section = named && validSection(named, on, byCode);
        return topic && section
          ? { code, section, privacy: topic.privacy, emergency: topic.emergency }
          : undefined;
      },
    };
  }
}
