import { Inject, Injectable } from '@nestjs/common';
import { CITY, type City } from '../../../base/city/index.js';
import { AppError, Clock, uuidV7, type Visitor } from '../../../base/kernel/index.js';
import { type Transaction, UnitOfWork } from '../../../base/outbox/index.js';
import { KeyRing } from '../../../base/sealing/index.js';
import { Limits, SecurityEvents } from '../../limits/index.js';
import { SectionDirectory } from '../../sections/index.js';
import { hasKey } from '../keys/index.js';
import type { StaffMember } from '../staff.entities.js';
import { StaffRepository } from '../staff.repository.js';
import { actorOf, type Browser, type Opened, StaffSessions } from '../staff-sessions.js';
import { BACK_WITHIN_MINUTES, openBegun, sealBegun } from './begun.js';
import {
  type Claims,
  DIRECTORY,
  type Directory,
  DirectoryAway,
  DirectoryRefused,
} from './directory.js';
import { DirectoryAccountRepository } from './directory-account.repository.js';
import { type DirectoryPerson, personOf } from './person-of.js';

/** Who signs in at the city's own directory of accounts. What it says of roles and sections holds from each sign-in on. */
@Injectable()
export class DirectorySignIns {
  constructor(
    @Inject(DIRECTORY) private readonly directory: Directory | undefined,
    private readonly staff: StaffRepository,
    private readonly accounts: DirectoryAccountRepository,
    private readonly sections: SectionDirectory,
    private readonly sessions: StaffSessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly limits: Limits,
    private readonly events: SecurityEvents,
    private readonly clock: Clock,
    private readonly keys: KeyRing,
    @Inject(CITY) private readonly city: Pick<City, 'directory'>,
  ) {}

  /** Whether there is one. */
  get isThere(): boolean {
    return this.directory !== undefined;
  }

  /** Where the browser goes, and the cookie that it takes along. Errors: `not_found`, `directory_away`. */
  async begin(to: string): Promise<{ url: string; token: string; expiresAt: Date }> {
    const { directory } = this;
    if (!directory) throw new AppError('not_found');
    const { url, ...asked } = await directory.begin().catch(told);
    const until = this.clock.now().getTime() + BACK_WITHIN_MINUTES * 60_000;
    return {
      url,
      token: sealBegun(this.keys, { ...asked, to, until }),
      expiresAt: new Date(until),
    };
  }

  /**
   * By what the browser brought back. Errors: `directory_refused`, `directory_away`, `directory_no_role`,
   * `directory_login_taken`, `directory_password_needed`, `directory_second_step`, `too_many_attempts`.
   */
  async finish(
    cookie: string | undefined,
    answer: URLSearchParams,
    { source }: Visitor,
    browser: Browser,
  ): Promise<Opened & { readonly to: string }> {
    const { directory } = this;
    if (!directory) throw new AppError('not_found');
    const tried = await this.limits.take('signIns', { source, device: 'directory' });
    const begun = openBegun(this.keys, cookie, this.clock.now());
    if (!begun) throw this.refused(source);
    const claims: Claims = await directory.finish(begun, answer).catch((error: unknown) => {
      if (error instanceof DirectoryRefused) throw this.refused(source);
      return told(error);
    });
    tried.forgive();
    const opened = await this.letIn(claims, browser);
    return { ...opened, to: begun.to };
  }

  private async letIn(claims: Claims, browser: Browser): Promise<Opened> {
    const { directory, city } = this;
    const settings = city.directory;
    if (!directory || !settings) throw new AppError('not_found');
    const person = personOf(claims, settings);
    const known = await this.accounts.find({
      issuer: directory.issuer,
      subject: claims.sub,
      ...(person ? { login: person.login } : {}),
    });
    const refusal = this.refusalOf(person, known);
    if (refusal && known) await this.shutOut(known);
    if (refusal || !person) throw new AppError(refusal ?? 'directory_no_role');
    if (!known && (await this.staff.idOf(person.login)))
      throw new AppError('directory_login_taken');
    const sectionIds = await this.sectionIdsOf(person);
    const opened = await this.unitOfWork.commit(async (tx) => {
      const member = await this.takeOver(tx, directory.issuer, person, sectionIds);
      if (!member) return undefined;
      tx.record({
        actor: actorOf(member),
        verb: 'staff.sign_in',
        subjectId: member.id,
        detail: { directory: true },
      });
      const more = { hours: settings.sessionHours, isSecured: person.isSecured };
      return this.sessions.open(tx, member, undefined, browser, more);
    });
    // Somebody else took the login, or the account was shut, in the same instant.
    if (!opened) throw new AppError('directory_login_taken');
    return opened;
  }

  private refusalOf(person: DirectoryPerson | undefined, known: StaffMember | undefined) {
    // What an operator has shut stays shut, whatever the directory says.
    if (!person?.roles.length || known?.active === false) return 'directory_no_role' as const;
    // The key of who answers confided voices opens by a password of their own, which the directory never tells.
    if (hasKey(person.roles)) return 'directory_password_needed' as const;
    if (!person.isSecured && this.sessions.asksSecondStep(person.roles))
      return 'directory_second_step' as const;
    return undefined;
  }

  /** What the directory says now, in place of what it said before; others than before end what is open. */
  private async takeOver(
    tx: Transaction,
    issuer: string,
    person: DirectoryPerson,
    sectionIds: readonly string[],
  ): Promise<StaffMember | undefined> {
    const at = this.clock.now();
    const told = { ...person, id: uuidV7(at), issuer, at };
    const saved = await this.accounts.save(tx.manager, told, sectionIds);
    if (saved?.isChanged)
      tx.record({
        actor: { kind: 'system', name: 'directory' },
        verb: 'staff.save',
        subjectId: saved.member.id,
        detail: { roles: person.roles, sections: person.sections },
      });
    return saved?.member;
  }

  private async shutOut(known: StaffMember): Promise<void> {
    await this.unitOfWork.commit(async (tx) => {
      const ended = await this.staff.endAll(tx.manager, known.id);
      if (ended)
        tx.record({
          actor: { kind: 'system', name: 'directory' },
          verb: 'staff.session_end',
          subjectId: known.id,
          detail: { ended },
        });
    });
  }

  private async sectionIdsOf({ sections }: DirectoryPerson): Promise<string[]> {
    const { sectionByCode } = await this.sections.current();
    const codes = sections.includes('*') ? [...sectionByCode.keys()] : sections;
    return codes.flatMap((code) => sectionByCode.get(code)?.id ?? []);
  }

  private refused(source: string): AppError {
    this.events.note('sign_in_failed', { source: this.limits.nameOf(source) });
    return new AppError('directory_refused');
  }
}

const told = (error: unknown): never => {
  if (error instanceof DirectoryAway) throw new AppError('directory_away');
  throw error;
};
