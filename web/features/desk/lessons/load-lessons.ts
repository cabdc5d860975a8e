import {
  listLessons,
  type Problem,
  problemOf,
  undoLesson,
} from '../../../../core/contract/index.js';
import { understood } from '../../../api/understood.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf } from '../../forms/form-fields.js';
import { type LessonView, presentLessons } from './present-lessons.js';

export interface LessonsView {
  readonly items: readonly LessonView[];
  readonly next: string | null;
  /** The cursor of this page; empty on the first. Not called `cursor`: that is the list's beside a voice. */
  readonly before: string;
}

export const loadLessons = async (visit: Visit): Promise<LessonsView> => {
  const asked = { cursor: visit.url.searchParams.get('before') ?? '' };
  const { cursor: before = '' } = understood(listLessons, asked);
  const page = await visit.ask(listLessons, { query: { cursor: before } });
  return { items: presentLessons(page.items, visit.locale), next: page.nextCursor, before };
};

/** Why a lesson could not be taken back. */
export interface UndoState {
  readonly problem: Problem;
  /** Tells one refusal from the next one that reads the same. */
  readonly at: number;
}

/** Takes a lesson back: its id, or the problem. */
export const takeBack = async (
  visit: Visit,
  form: FormData,
): Promise<{ readonly id: string } | UndoState> => {
  const id = fieldsOf(form)('lesson');
  const at = Date.now();
  if (!id) return { problem: problemOf('bad_json'), at };
  const sent = await visit.send(undoLesson, { params: { id } });
  // Somebody was quicker: what was wanted is so already, and the row says who it was.
  return sent.ok || sent.problem.code === 'move_not_allowed'
    ? { id }
    : { problem: sent.problem, at };
};
