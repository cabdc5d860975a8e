import { Injectable } from '@nestjs/common';
import { Calendar } from '../../../base/calendar/index.js';
import { AppError, hasRole, type StaffActor } from '../../../base/kernel/index.js';
import { UnitOfWork } from '../../../base/outbox/index.js';
import type { AuditPage } from '../../../contract/index.js';
import { AuditQueries } from './audit.queries.js';

export interface AuditRequest {
  readonly person?: string | undefined;
  readonly verb?: string | undefined;
  readonly receipt?: string | undefined;
  readonly day?: string | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

/** A number below points at somebody. */
const FEWEST = 10;

/** Who did what: for auditors, who are written down themselves. */
@Injectable()
export class ReadAudit {
  constructor(
    private readonly queries: AuditQueries,
    private readonly unitOfWork: UnitOfWork,
    private readonly calendar: Calendar,
  ) {}

  /** Error: `forbidden` for everybody but auditors. */
  async page(
    actor: StaffActor,
    { day, cursor, limit, ...asked }: AuditRequest,
  ): Promise<AuditPage> {
    if (!hasRole(actor, 'auditor')) throw new AppError('forbidden');
    const filter = {
      ...asked,
      from: day ? this.calendar.at(day, '00:00:00') : undefined,
      until: day ? this.calendar.endOf(day) : undefined,
    };
    await this.unitOfWork.commit(async (tx) => {
      // What was looked for by name: a login and a number are no words of a voice.
      const detail = Object.fromEntries(
        Object.entries({ ...asked, day }).filter(([, value]) => value),
      );
      tx.record({ actor, verb: 'audit.read', subjectId: actor.id, detail });
    });
    const [rows, confided] = await Promise.all([
      this.queries.lines(actor, filter, { before: cursor, limit }),
      this.queries.confided(actor, filter),
    ]);
    const shown = rows.slice(0, limit);
    return {
      items: shown.map(({ login, name, at, ...line }) => ({
        ...line,
        at: this.calendar.timeOf(at),
        person: { login, name },
      })),
      nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
      confided: confided < FEWEST ? null : confided,
    };
  }
}
