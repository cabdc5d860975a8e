import {
  type DeskIndicator,
  dropPageForm,
  figureOf,
  type KeptFields,
  listDeskIndicators,
  listIndicators,
  listPageForms,
  type Problem,
  stateActual,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import { momentOf } from '../dates.js';
import type { TypedBefore } from '../verbs/kept/through-sign-in.js';

/** By what the form of an indicator is kept. */
export const formOf = (code: string): string => `indicators.${code}`;

/** The indicators with their names, the own first, each with all that was stated; and the files that may be taken back. */
export const loadIndicators = async (visit: Visit) => {
  const [{ items }, desk, forms] = await Promise.all([
    visit.ask(listIndicators),
    visit.ask(listDeskIndicators),
    visit.ask(listPageForms),
  ]);
  const keptOf = (code: string): KeptFields | undefined =>
    forms.items.find(({ form }) => form === formOf(code));
  const beside = new Map(desk.items.map((item) => [item.code, item]));
  const all = items.flatMap(({ code, measure, name, lang, unit, decimals }) => {
    const mine = beside.get(code);
    const shown = { measure, name, lang, unit, decimals, kept: keptOf(code) };
    return mine ? [{ ...presented(mine, visit), ...shown }] : [];
  });
  return {
    files: desk.files.map((file) => ({ ...file, at: momentOf(file.at, visit.locale) })),
    indicators: [
      ...all.filter(({ mayState }) => mayState),
      ...all.filter(({ mayState }) => !mayState),
    ],
  };
};
export type IndicatorsView = Awaited<ReturnType<typeof loadIndicators>>;
export type IndicatorView = IndicatorsView['indicators'][number];

const presented = ({ stated, ...rest }: DeskIndicator, { locale }: Visit) => {
  const seen = new Set<number>();
  return {
    ...rest,
    stated: stated.map((one) => {
      const stands = !seen.has(one.fiscalYear);
      seen.add(one.fiscalYear);
      return { ...one, stands, at: momentOf(one.at, locale) };
    }),
  };
};

/** What was refused, or came when the session was over, as it was typed. */
export interface StateState {
  readonly code: string;
  readonly typed: Readonly<
    Record<'fiscalYear' | 'value' | 'source' | 'remark' | 'takeBack', string>
  >;
  readonly problem?: Problem;
  readonly at: number;
}

const typedIn = (field: (name: string) => string): StateState['typed'] => ({
  fiscalYear: field('fiscalYear'),
  value: field('value'),
  source: field('source'),
  remark: field('remark'),
  takeBack: field('takeBack'),
});

/** A form whose session had ended, as if it had been refused without a fault. */
export const figureBefore = ({ typed, at }: TypedBefore): StateState => ({
  ...{ code: typed.code ?? '', at },
  typed: typedIn((name) => typed[name] ?? ''),
});

/** States a figure; undefined where it stands now. */
export const sayFigure = async (visit: Visit, form: FormData): Promise<StateState | undefined> => {
  const field = fieldsOf(form);
  const typed = typedIn(field);
  const code = field('code');
  const refused = (problem: Problem) => ({ code, typed, problem, at: Date.now() });
  const value = typed.takeBack ? null : figureOf(typed.value);
  const known = field(`seen-${typed.fiscalYear}`);
  if (value === undefined) {
    const errors = [{ path: 'value', code: typed.value.trim() ? 'bad_format' : 'required' }];
    const missing = typed.source.trim() ? [] : [{ path: 'source', code: 'required' }];
    return refused(invalid([...errors, ...missing]));
  }
  const sent = await visit.send(stateActual, {
    params: { code: code || '-' },
    body: {
      fiscalYear: Number(typed.fiscalYear),
      value,
      source: typed.source,
      remark: typed.remark,
      seen: known || null,
    },
  });
  if (!sent.ok) return refused(sent.problem);
  await visit.send(dropPageForm, { params: { form: formOf(code) } });
  return undefined;
};
