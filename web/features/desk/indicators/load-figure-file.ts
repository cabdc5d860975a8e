import {
  checkFigureFile,
  type FigureRow,
  type Problem,
  takeBackFigureFile,
  takeFigureFile,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf } from '../../forms/form-fields.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** By what the form for a file is known among those of the page. */
export const FILE = 'file';
/** The same of the form that takes one back. */
export const fileForm = (id: string): string => `${FILE}-${id}`;

/** A file that was looked through or refused, as it was given. */
export interface FileState {
  readonly csv: string;
  readonly rows?: readonly FigureRow[];
  /** What stood when it was looked through. */
  readonly seen?: readonly string[];
  /** How many results were stated. */
  readonly stated?: number;
  /** A file that was to be taken back, with the reason that was typed. */
  readonly back?: { readonly id: string; readonly source: string };
  /** What became of it. */
  readonly undone?: { readonly takenBack: number; readonly left: number };
  readonly problem?: Problem;
  readonly at: number;
}

/** A file whose session had ended, to be looked through again. */
export const fileBefore = ({ typed, at }: TypedBefore): FileState => ({
  csv: typed.csv ?? '',
  ...(typed.file ? { back: { id: typed.file, source: typed.source ?? '' } } : {}),
  at,
});

/** Takes back what a file stated. */
const undo = async (visit: Visit, id: string, source: string): Promise<FileState> => {
  const at = Date.now();
  const sent = await visit.send(takeBackFigureFile, { params: { id }, body: { source } });
  return sent.ok
    ? { csv: '', at, undone: sent.data }
    : { csv: '', at, back: { id, source }, problem: sent.problem };
};

/** Looks a file through, states what is in it, or takes one back; what a colleague stated meanwhile is shown by looking again. */
export const readFigureFile = async (visit: Visit, form: FormData): Promise<FileState> => {
  const field = fieldsOf(form);
  if (field('act') === 'undo') return undo(visit, field('file'), field('source'));
  const csv = field('csv');
  const at = Date.now();
  if (field('act') === 'take') {
    const seen = field('seen').split(' ').filter(Boolean);
    const taken = await visit.send(takeFigureFile, { body: { csv, seen } });
    if (taken.ok) return { csv: '', stated: taken.data.stated, at };
    const again = await visit.send(checkFigureFile, { body: { csv } });
    return { csv, at, problem: taken.problem, ...(again.ok ? again.data : {}) };
  }
  const checked = await visit.send(checkFigureFile, { body: { csv } });
  return checked.ok ? { csv, at, ...checked.data } : { csv, at, problem: checked.problem };
};
