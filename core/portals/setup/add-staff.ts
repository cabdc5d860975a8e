import { Injectable } from '@nestjs/common';
import { ConfigError } from '../../base/config/index.js';
import { type Actor, Clock, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { cleanLine, cleanLogin, type Role } from '../../contract/index.js';
import { SectionDirectory } from '../../records/sections/index.js';
import { hashPassword, hasKey, StaffKeys, StaffRepository } from '../../records/staff/index.js';

export interface NewStaff {
  readonly login: string;
  readonly name: string;
  readonly password: string;
  /** Where they get mail about what waits for them. What stands there stays where none is given. */
  readonly email?: string | undefined;
  readonly roles: readonly Role[];
  /** Section codes; `*` means every section. */
  readonly sections: readonly string[];
}

/** Adds a staff member, or resets the one with this login. Idempotent but for the password's salt. */
@Injectable()
export class AddStaff {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly staff: StaffRepository,
    private readonly keys: StaffKeys,
    private readonly sections: SectionDirectory,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, input: NewStaff): Promise<{ id: string }> {
    const directory = await this.sections.current();
    const codes = input.sections.includes('*')
      ? [...directory.sectionByCode.keys()]
      : input.sections;
    const sectionIds = codes.map((code) => {
      const section = directory.sectionByCode.get(code);
      if (!section)
        throw new ConfigError(
          `There is no section ${code}; sections are ${[...directory.sectionByCode.keys()].join(', ')}`,
        );
      return section.id;
    });
    const passwordHash = await hashPassword(input.password);
    const now = this.clock.now();
    const login = cleanLogin(input.login);
    const staffId = (await this.staff.idOf(login)) ?? uuidV7(now);
    const own = hasKey(input.roles) ? await this.keys.open(staffId, input.password) : undefined;
    return this.unitOfWork.commit(async (tx) => {
      const id = await this.staff.save(
        tx.manager,
        {
          id: staffId,
          login,
          name: cleanLine(input.name),
          passwordHash,
          passwordSince: now,
          roles: [...input.roles],
          active: true,
          email: input.email ?? null,
          createdAt: now,
          // A password makes an account local again that the directory opened.
          directoryIssuer: null,
          directorySubject: null,
        },
        sectionIds,
      );
      await this.keys.settle(tx.manager, id, own);
      tx.record({
        actor,
        verb: 'staff.save',
        subjectId: id,
        detail: { roles: input.roles, sections: codes },
      });
      return { id };
    });
  }
}
