import { isUuid, type StaffVerb } from '../../../../../core/contract/index.js';
import type { Desk } from '../../load-desk.js';

/** After these a voice waits for somebody else, so that the next one opens. */
const MOVES_ON: readonly StaffVerb[] = [
  'answer',
  'submit',
  'approve',
  'return',
  'see',
  'advise',
  'route',
  'reassign',
  'decline',
];
export const movesOn = (verb: StaffVerb): boolean => MOVES_ON.includes(verb);

/** The voice that comes after one in the list, at its end the one before; empty where there is none, or it is not in the list. */
export const nextOf = (rows: Pick<Desk, 'rows'>['rows'], id: string): string => {
  const at = rows.findIndex((row) => row.id === id);
  return at < 0 ? '' : (rows[at + 1]?.id ?? rows[at - 1]?.id ?? '');
};

interface NeighbourVoices {
  /** Which of the shown rows it is, from 1; null where it is none of them any more. */
  readonly at: number | null;
  /** Empty where there is none. */
  readonly before: string;
  readonly after: string;
}

/** The voices on both sides of one in the list. `next`: the one after it, where it has left the list while it is open. */
export const neighboursOf = (
  rows: Pick<Desk, 'rows'>['rows'],
  id: string,
  next: string,
): NeighbourVoices => {
  const at = rows.findIndex((row) => row.id === id);
  if (at < 0) return { at: null, before: '', after: next };
  return { at: at + 1, before: rows[at - 1]?.id ?? '', after: rows[at + 1]?.id ?? '' };
};

/** Where a form asks to go on, if it is a voice and what it does leads on. */
export const nextIn = (form: FormData): string => {
  const next = form.get('next');
  if (!MOVES_ON.some((verb) => verb === form.get('verb'))) return '';
  return typeof next === 'string' && isUuid(next) ? next : '';
};
