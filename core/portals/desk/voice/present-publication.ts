import type { Calendar } from '../../../base/calendar/index.js';
import type { WholeVoice } from './voice.queries.js';

/** What stands published of a voice, with the public texts that it replaced. */
export const presentPublication = (
  { id, publicText, at, correctedAt, note, earlier }: NonNullable<WholeVoice['publication']>,
  calendar: Calendar,
) => ({
  id,
  publicText,
  at: calendar.timeOf(at),
  corrected: correctedAt ? { at: calendar.timeOf(correctedAt), note: note ?? '' } : null,
  earlier: earlier.map((one) => ({ ...one, until: calendar.timeOf(one.until) })),
});
