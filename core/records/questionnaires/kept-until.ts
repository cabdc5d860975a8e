import type { CivilDate } from '../../base/calendar/index.js';

const DAY_MS = 86_400_000;

const moved = (date: CivilDate, days: number): CivilDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The last day on which the words of somebody in a list are kept: so many days after they came. */
export const keptUntil = (from: CivilDate, days: number): CivilDate => moved(from, days);

/** The first day whose words are still kept today: all that came before it go. */
export const keptSince = (today: CivilDate, days: number): CivilDate => moved(today, -days);
