import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { CONFIG, type Config } from '../../base/config/index.js';
import { Clock, LOGGER, uuidV7 } from '../../base/kernel/index.js';
import { UnitOfWork } from '../../base/outbox/index.js';
import { safeErrorLine } from '../../contract/index.js';
import { Mailer, MailTexts, NotificationRepository } from '../notifying/index.js';
import { AlarmRepository } from './alarm.repository.js';
import { type DueAlarm, DueAlarmQueries } from './due-alarms.queries.js';
import type { DutyPerson } from './duty.js';
import { DutyRoster } from './duty-roster.js';
import { Pager } from './pager.js';

const LANG = 'ja';
const MINUTE_MS = 60_000;
/** While somebody is being told no other process tells the same; should this one die, it is told again after that. */
const LEASE_MS = 60_000;

interface Telling {
  readonly person: DutyPerson;
  readonly alarms: readonly DueAlarm[];
  /** Rows of `notifications`, one for each alarm. */
  readonly rows: readonly string[];
}

/**
 * Tells people of voices in danger, one after the other until one of them does something with the voice: a mail or a
 * page to a telephone, with receipt numbers and a link and nothing else. Who has several to hear of is told once.
 */
@Injectable()
export class AlarmRounds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly due: DueAlarmQueries,
    private readonly alarms: AlarmRepository,
    private readonly notices: NotificationRepository,
    private readonly roster: DutyRoster,
    private readonly mailer: Mailer,
    private readonly pager: Pager,
    private readonly texts: MailTexts,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'deskUrl'>,
    @Inject(LOGGER) private readonly log: Logger,
  ) {}

  /** One round: tells whoever is next of each alarm that is due. */
  async go(): Promise<void> {
    for (const telling of await this.open()) {
      const error = await this.tell(telling);
      await this.close(telling, error);
    }
  }

  /** Ends what was heard, takes the others in hand, and writes whom they are told to. */
  private open(): Promise<Telling[]> {
    return this.unitOfWork.commit(async ({ manager }) => {
      const now = this.clock.now();
      const due = await this.due.lock(manager, now);
      const tellings = new Map<DutyPerson, DueAlarm[]>();
      const steps = due.map((alarm) => {
        const { submissionId, told, heard } = alarm;
        const { person, last } = this.roster.next(told, now);
        const goesOn = !heard && person && told < last;
        if (goesOn) tellings.set(person, [...(tellings.get(person) ?? []), alarm]);
        return { submissionId, told, nextAt: goesOn ? new Date(now.getTime() + LEASE_MS) : null };
      });
      if (steps.length) await this.alarms.step(manager, steps);
      const open = [...tellings].map(async ([person, alarms]): Promise<Telling> => {
        const notices = alarms.map((alarm) => ({
          id: uuidV7(now),
          eventKey: `alarm:${alarm.submissionId}:${alarm.raisedAt.getTime()}:${alarm.told}`,
          recipient: `duty:${person.name}`,
          template: 'duty.alarm',
          lang: LANG,
          mail: {},
        }));
        const rows = await this.notices.open(manager, notices, now);
        return { person, alarms, rows: rows.map(({ id }) => id) };
      });
      return Promise.all(open);
    });
  }

  /** Gives what went wrong, in words that quote nobody. */
  private async tell({ person, alarms, rows: [id = ''] }: Telling): Promise<string | null> {
    const receipts = alarms.map(({ receipt }) => receipt);
    const [only, more] = alarms;
    const page = more ? '?view=urgent' : `/voices/${only?.submissionId}`;
    const link = `${this.config.deskUrl}/${LANG}/staff${page}`;
    const { acknowledgeMinutes } = this.roster;
    try {
      if (person.hook)
        await this.pager.page(person.hook, { id, receipts, link, acknowledgeMinutes });
      if (person.mail) {
        const values = { receipts: receipts.join('、'), link, minutes: `${acknowledgeMinutes}` };
        const mail = this.texts.compose(LANG, 'duty.alarm', values);
        await this.mailer.send({ id, to: person.mail, lang: LANG, ...mail });
      }
      return null;
    } catch (error) {
      this.log.warn(
        { notification: id, reason: safeErrorLine(error) },
        'a person on duty was not reached',
      );
      return `duty: ${safeErrorLine(error)}`;
    }
  }

  /** Who could not be reached is passed over at once. */
  private async close({ alarms, rows }: Telling, error: string | null): Promise<void> {
    const now = this.clock.now();
    const wait = error ? 0 : this.roster.acknowledgeMinutes * MINUTE_MS;
    const nextAt = new Date(now.getTime() + wait);
    await this.unitOfWork.commit(async ({ manager }) => {
      const state = error ? 'failed' : 'sent';
      await this.notices.stamp(
        manager,
        rows.map((id) => ({ id, state, error })),
        now,
      );
      await this.alarms.step(
        manager,
        alarms.map(({ submissionId, told }) => ({ submissionId, told: told + 1, nextAt })),
      );
    });
  }
}
