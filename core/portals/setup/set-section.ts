import { Injectable } from '@nestjs/common';
import { ConfigError } from '../../base/config/index.js';
import type { Actor } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import {
  type SectionAddress,
  SectionDirectory,
  SectionRepository,
} from '../../records/sections/index.js';

/** Not a section but those who sort voices that nobody owns: they too can have a mail address. */
export const TRIAGE = 'triage';
const NIL = '00000000-0000-0000-0000-000000000000';

/** What there is to set: what is not named stays; null takes it away. */
export type SectionSettings = Partial<SectionAddress>;

/** Says how a section, or triage, is reached. The audit line names what was set, not to what. */
@Injectable()
export class SetSection {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sections: SectionRepository,
    private readonly directory: SectionDirectory,
  ) {}

  /** Throws where no section has this code. */
  async set(actor: Actor, code: string, settings: SectionSettings): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const ids = await this.sections.ids(tx.manager);
      const id = code === TRIAGE ? NIL : ids.get(code);
      if (!id)
        throw new ConfigError(
          `There is no section ${code}; sections are ${[...ids.keys()].join(', ')}`,
        );
      if (code === TRIAGE) await this.sections.setTriageEmail(tx.manager, settings.email ?? null);
      else await this.sections.set(tx.manager, id, settings);
      tx.record({
        actor,
        verb: 'sections.set',
        subjectId: id,
        detail: { section: code, set: Object.keys(settings) },
      });
    });
    this.directory.refresh();
  }

  /** Sections that are there today and have no mail address, by their codes. */
  unreachable(): Promise<string[]> {
    return this.sections.withoutEmail();
  }
}
