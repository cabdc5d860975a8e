import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config, ConfigError } from '../../base/config/index.js';
import type { Actor } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { cleanLogin } from '../../contract/index.js';
import { DirectoryAccountRepository, SecondSteps } from '../../records/staff/index.js';

/** A local account becomes one of the city's directory: nobody there takes it by having the same login. */
@Injectable()
export class GiveToDirectory {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accounts: DirectoryAccountRepository,
    private readonly secondSteps: SecondSteps,
    @Inject(CONFIG) private readonly config: Pick<Config, 'directory'>,
  ) {}

  /**
   * Its sessions end, its password and second step open nothing any more, and it waits for whoever comes from the directory with
   * this login first. False where nobody has it, it is the directory's already, or a counsellor's.
   */
  give(actor: Actor, login: string): Promise<boolean> {
    const { directory } = this.config;
    if (!directory) throw new ConfigError('OIDC_ISSUER and OIDC_CLIENT_ID must be set');
    return this.unitOfWork.commit(async (tx) => {
      const id = await this.accounts.giveOver(tx.manager, cleanLogin(login), directory.issuer);
      if (!id) return false;
      await this.secondSteps.drop(tx.manager, id);
      tx.record({ actor, verb: 'staff.directory', subjectId: id });
      return true;
    });
  }
}
