import { AlarmRepository } from './alarm.repository.js';
import { AlarmRounds } from './alarm-rounds.js';
import { DueAlarmQueries } from './due-alarms.queries.js';
import { DutyRoster } from './duty-roster.js';

export * from './alarm.entity.js';
export * from './alarm-rounds.js';
export { alarmOf, isUnheard } from './due-alarms.queries.js';
export * from './duty-roster.js';
export * from './pager.js';
export * from './raise-alarm.js';

/** For `core.module.ts`, beside `Pager`; the handler stands in `core/jobs/handlers.ts`. */
export const ALERTING_PROVIDERS = [AlarmRepository, AlarmRounds, DueAlarmQueries, DutyRoster];
