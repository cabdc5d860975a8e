import type { Calendar } from '../../../base/calendar/index.js';
import type { Submission } from '../submission.entity.js';
import type { SubmissionChange } from './submission.repository.js';
import { canMove, nextStatus } from './submission-status.js';

type Dates = Pick<
  Calendar,
  'dateOf' | 'openDaysBetween' | 'addOpenDays' | 'endOf' | 'dueAt' | 'dueConfided'
>;
type Waiting = Pick<Submission, 'waitingSince' | 'dueAt'>;

/** When a voice is due whose pause ends: as many open days later as its section waited. */
export const dueAfterPause = (
  { waitingSince, dueAt }: Waiting,
  now: Date,
  calendar: Dates,
): Date => {
  if (!waitingSince) return dueAt;
  const waited = calendar.openDaysBetween(calendar.dateOf(waitingSince), calendar.dateOf(now));
  return waited > 0 ? calendar.endOf(calendar.addOpenDays(calendar.dateOf(dueAt), waited)) : dueAt;
};

/** The promise of a voice that is opened again, counted from then. */
export const promisedAnew = (
  { kind, privacy, topic }: Pick<Submission, 'kind' | 'privacy' | 'topic'>,
  now: Date,
  calendar: Pick<Dates, 'dueAt' | 'dueConfided'>,
): Date => (privacy === 'vault' ? calendar.dueConfided(now) : calendar.dueAt(now, kind, topic));

/**
 * What becomes of a voice whose sender writes again: one that was answered or put away is opened again with a new promise;
 * a pause ends; and the section has news, once routing has given the voice to one.
 */
export const afterWriting = (
  voice: Pick<Submission, 'status' | 'kind' | 'privacy' | 'topic' | 'copyOf'> & Waiting,
  now: Date,
  calendar: Dates,
): SubmissionChange => {
  const { status, waitingSince, copyOf } = voice;
  // What they say now nobody else has said: it must not be folded under another voice, nor answered with it.
  const alone = copyOf ? { standsAlone: true as const } : {};
  if (canMove(status, 'reopen'))
    return {
      ...alone,
      status: nextStatus(status, 'reopen'),
      dueAt: promisedAnew(voice, now, calendar),
      dueMoved: 'reopened',
      newsSince: now,
    };
  const due = dueAfterPause(voice, now, calendar);
  return {
    ...(waitingSince ? { waitingSince: null, dueAt: due } : {}),
    ...(due > voice.dueAt ? { dueMoved: 'waited' as const } : {}),
    ...(status === 'received' ? {} : { newsSince: now }),
    ...alone,
  };
};
