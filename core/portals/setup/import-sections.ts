import { Injectable } from '@nestjs/common';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { type TopicFile, TopicRepository } from '../../records/consultations/index.js';
import { PlanRepository } from '../../records/plan/index.js';
import { type SectionFile, SectionRepository } from '../../records/sections/index.js';

/**
 * Adds sections, owners and consultation desks that are not there yet. What the city has since changed stays as it is:
 * the file is a proposal, the database is the city's.
 */
@Injectable()
export class ImportSections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: PlanRepository,
    private readonly sections: SectionRepository,
    private readonly topics: TopicRepository,
    private readonly clock: Clock,
  ) {}

  import(
    actor: Actor,
    input: { planCode: string; file: SectionFile; topics: TopicFile },
  ): Promise<{ added: number }> {
    return this.unitOfWork.commit(async (tx) => {
      const now = this.clock.now();
      const plan = await this.plans.byCode(tx.manager, input.planCode);
      if (!plan) throw new Error(`Import the plan ${input.planCode} first`);
      const known = await this.sections.ids(tx.manager);
      const fresh = input.file.sections.filter((s) => !known.has(s.code));
      for (const s of fresh) known.set(s.code, uuidV7(now));
      const idOf = (code: string): string => {
        const id = known.get(code);
        if (!id) throw new Error(`The section ${code} is named but not listed`);
        return id;
      };
      await this.sections.addSections(
        tx.manager,
        fresh.map(({ successor, email, phone, ...s }) => ({
          ...s,
          id: idOf(s.code),
          email: email ?? null,
          phone: phone ?? null,
          successorCode: successor,
        })),
      );
      const owners = await this.sections.addOwnerships(
        tx.manager,
        input.file.ownerships.map((o) => ({
          planId: plan.id,
          nodeCode: o.node,
          sectionId: idOf(o.section),
          validFrom: plan.from,
          validTo: null,
          source: o.source,
        })),
      );
      const topics = await this.topics.addTopics(
        tx.manager,
        input.topics.topics.map(({ section, ...t }) => ({ ...t, sectionId: idOf(section) })),
      );
      const added = fresh.length + owners + topics;
      if (added)
        tx.record({
          actor,
          verb: 'sections.import',
          subjectId: plan.id,
          detail: { sections: fresh.length, owners, topics },
        });
      return { added };
    });
  }
}
