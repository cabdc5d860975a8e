import {
  type DraftTexts,
  type FormDraft,
  type Question,
  type QuestionKind,
  takesOther,
} from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';
import {
  addQuestion,
  carefulQuestion,
  changeQuestion,
  KINDS_TO_BUILD,
  moveQuestion,
  namedLines,
  removeQuestion,
  repaired,
  splitBefore,
} from './edit-form.js';
import type { Posted } from './posted.js';
import { outcomeChanged } from './typed-outcome.js';

const EMPTY: DraftTexts = { checked: true, title: '', lead: '', questions: {} };
export const japaneseOf = ({ texts }: Pick<FormDraft, 'texts'>): DraftTexts =>
  texts[SOURCE_LANGUAGE] ?? EMPTY;

/** Digits in any width; what is no number stays as it was. */
const wholeOr = (typed: string, before: number): number => {
  const plain = typed.normalize('NFKC').trim();
  return /^-?\d{1,9}$/.test(plain) ? Number(plain) : before;
};
/** Where bands begin, from the lowest, as people write a list of numbers. */
const bandsOf = (typed: string): number[] =>
  [
    ...new Set(
      typed
        .normalize('NFKC')
        .match(/-?\d{1,9}/g)
        ?.map(Number),
    ),
  ].sort((a, b) => a - b);
const linesOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean),
  ),
];

const settings = ({ form, texts }: FormDraft, { field, all }: Posted): FormDraft => {
  const { opens: _opens, closes: _closes, careful: _careful, ...rest } = form;
  const [opens, closes] = [field('opens').slice(0, 16), field('closes').slice(0, 16)];
  const { thanks: _thanks, ...words } = japaneseOf({ texts });
  const thanks = field('thanks').trim();
  return repaired({
    form: {
      ...rest,
      minutes: wholeOr(field('minutes'), form.minutes),
      ...(form.becomes
        ? {}
        : {
            who: field('who') === 'code' ? 'code' : 'anybody',
            results: field('results') === 'public' ? 'public' : 'city',
            by: [...all('by')],
          }),
      ...(opens ? { opens } : {}),
      ...(closes ? { closes } : {}),
      ...(field('careful') ? { careful: true } : {}),
    },
    texts: {
      ...texts,
      [SOURCE_LANGUAGE]: {
        ...words,
        title: field('title').trim(),
        lead: field('lead').trim(),
        ...(thanks ? { thanks } : {}),
      },
    },
  });
};

type Named = readonly (readonly [name: string, text: string])[];
const named = (names: readonly string[], said: Readonly<Record<string, string>> = {}): Named =>
  names.map((name) => [name, said[name] ?? '']);

/** Each condition is one choice of an earlier question: `q1:o2`. */
const conditions = (chosen: readonly string[]): Record<string, string[]> => {
  const when: Record<string, string[]> = {};
  for (const one of chosen) {
    const [on = '', value = ''] = one.split(':');
    when[on] = [...(when[on] ?? []), value];
  }
  return when;
};

const changed = (one: Question, { field, all }: Posted, lists: Lists): Question => {
  const when = conditions(all('if'));
  const { if: _if, required: _required, ...rest } = one;
  const common = {
    ...(field('required') ? { required: true } : {}),
    ...(Object.keys(when).length ? { if: when } : {}),
  };
  const options = lists.options.map(([name]) => name);
  switch (rest.kind) {
    case 'single':
    case 'multiple': {
      const { other: _other, noSay: _noSay, ...kept } = rest;
      const adds = {
        ...(field('other') ? { other: true } : {}),
        ...(field('noSay') ? { noSay: true } : {}),
      };
      return { ...kept, ...common, options, ...adds };
    }
    case 'place':
      return { ...rest, ...common, options };
    case 'matrix':
      return { ...rest, ...common, options, rows: lists.rows.map(([name]) => name) };
    case 'scale': {
      const { noSay: _noSay, ...kept } = rest;
      const [from, to] = [wholeOr(field('from'), rest.from), wholeOr(field('to'), rest.to)];
      const isFit = from < to && to - from <= 10;
      const ends = isFit ? { from, to } : {};
      return { ...kept, ...ends, ...common, ...(field('noSay') ? { noSay: true } : {}) };
    }
    case 'number': {
      const [min, max] = [wholeOr(field('min'), rest.min), wholeOr(field('max'), rest.max)];
      const { bands: _bands, ...kept } = rest;
      const bands = bandsOf(field('bands'));
      return {
        ...{ ...kept, ...common },
        ...(min <= max ? { min, max } : {}),
        ...(bands.length ? { bands } : {}),
      };
    }
    default:
      return { ...rest, ...common };
  }
};

interface Lists {
  readonly options: Named;
  readonly rows: Named;
}

const questionChanged = (draft: FormDraft, posted: Posted): FormDraft => {
  const { field } = posted;
  const one = draft.form.pages.flat().find(({ id }) => id === field('id'));
  if (!one) return draft;
  const said = japaneseOf(draft).questions[one.id];
  const list = (name: 'options' | 'rows', before: readonly string[], letter: string): Named => {
    const lines = linesOf(field(name));
    // A question without choices cannot be asked: what stood there stays.
    return lines.length
      ? namedLines(lines, named(before, said?.[name]), letter)
      : named(before, said?.[name]);
  };
  const lists: Lists = {
    options: 'options' in one ? list('options', one.options, 'o') : [],
    rows: one.kind === 'matrix' ? list('rows', one.rows, 'r') : [],
  };
  const text = (name: string) => field(name).trim();
  // The words of choices that every form may have are kept where a form has its own.
  const own: Readonly<Record<string, string>> =
    takesOther(one) && said?.options?.other ? { other: said.options.other } : {};
  const marked = carefulQuestion(draft, one.id, field('careful') !== '');
  return changeQuestion(marked, changed(one, posted, lists), {
    label: text('label'),
    ...(text('hint') ? { hint: text('hint') } : {}),
    ...(one.kind === 'scale' ? { low: text('low'), high: text('high') } : {}),
    ...('options' in one ? { options: { ...Object.fromEntries(lists.options), ...own } } : {}),
    ...(one.kind === 'matrix' ? { rows: Object.fromEntries(lists.rows) } : {}),
  });
};

const kindOf = (given: string): QuestionKind =>
  KINDS_TO_BUILD.find((kind) => kind === given) ?? 'single';

/** What a press on the builder's pages makes of a form. Names of presses: see the pages. */
export const editedBy = (act: string, draft: FormDraft, posted: Posted): FormDraft => {
  const id = posted.field('id');
  switch (act) {
    case 'settings':
      return settings(draft, posted);
    case 'add':
      return addQuestion(draft, kindOf(posted.field('kind')), posted.field('label').trim());
    case 'remove':
      return removeQuestion(draft, id);
    case 'up':
      return moveQuestion(draft, id, -1);
    case 'down':
      return moveQuestion(draft, id, 1);
    case 'split':
      return splitBefore(draft, id);
    case 'outcome':
      return outcomeChanged(draft, posted);
    case 'question':
      return questionChanged(draft, posted);
    default:
      return draft;
  }
};
