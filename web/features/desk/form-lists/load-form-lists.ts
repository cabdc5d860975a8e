import { decideListed, type Problem, readFormLists } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { formatDay } from '../../../i18n/format.js';
import { fieldsOf } from '../../forms/form-fields.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** The lists with their days in words. */
export const loadFormLists = async (visit: Visit) => {
  const { items } = await visit.ask(readFormLists);
  return items.map(({ rows, ...list }) => ({
    ...list,
    rows: rows.map((row) => ({
      ...row,
      received: formatDay(row.receivedAt, visit.locale),
      keptUntil: formatDay(row.keptUntil, visit.locale),
    })),
  }));
};
export type FormListView = Awaited<ReturnType<typeof loadFormLists>>[number];

/** What was refused, or came when the session was over, as it was typed. */
export interface DecideState {
  readonly id: string;
  readonly state: string;
  readonly sentence: string;
  readonly problem?: Problem;
  readonly at: number;
}

/** The page as it was when its session ended, as if nothing had been pressed. */
export const decideBefore = ({ typed, at }: TypedBefore): DecideState => ({
  ...{ id: typed.id ?? '', state: typed.state ?? '', sentence: typed.sentence ?? '', at },
});

/** Decides on somebody in a list; undefined where it stands now. */
export const decide = async (visit: Visit, form: FormData): Promise<DecideState | undefined> => {
  const field = fieldsOf(form);
  const [id, state, sentence] = [field('id'), field('state'), field('sentence')];
  const sent = await visit.send(decideListed, {
    params: { id },
    body: {
      version: Number(field('version')),
      sentence,
      // Not chosen is told by the API, as everything else.
      state: (state || undefined) as 'accepted',
    },
  });
  return sent.ok ? undefined : { id, state, sentence, problem: sent.problem, at: Date.now() };
};
