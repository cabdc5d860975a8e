import {
  allQuestions,
  type DraftTexts,
  type FormDraft,
  LANGUAGE,
  MONTH,
  type Question,
  type QuestionKind,
} from '../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../core/language/index.js';

type Pages = FormDraft['form']['pages'];
type Said = DraftTexts['questions'][string];

/** The kinds in the order in which they are offered. */
export const KINDS_TO_BUILD = [
  'single',
  'multiple',
  'scale',
  'matrix',
  'number',
  'date',
  'short',
  'long',
  'place',
  'position',
  'photo',
] as const satisfies readonly QuestionKind[];

/** The kinds that a form may be given one more of: photos are asked for once. */
export const kindsToAdd = (form: FormDraft['form']): readonly QuestionKind[] => {
  const hasPhotos = allQuestions(form).some(({ kind }) => kind === 'photo');
  return KINDS_TO_BUILD.filter((kind) => kind !== 'photo' || !hasPhotos);
};

/** Questions on which others may hang. */
export const isChoice = (one: Question): one is Question & { readonly options: string[] } =>
  'options' in one && one.kind !== 'matrix';

/** A question of a kind as it begins; what it says is still to be written. */
const begun = (kind: QuestionKind, id: string): Question => {
  const options = ['o1', 'o2'];
  switch (kind) {
    case 'single':
    case 'multiple':
    case 'place':
      return { id, kind, options };
    case 'matrix':
      return { id, kind, options, rows: ['r1', 'r2'] };
    case 'scale':
      return { id, kind, from: 1, to: 5 };
    case 'number':
      return { id, kind, min: 0, max: 100 };
    default:
      return { id, kind };
  }
};

const numbered = (letter: string, taken: readonly string[]): string => {
  const most = taken.map((name) => new RegExp(`^${letter}(\\d+)$`).exec(name)?.[1] ?? '0');
  return `${letter}${Math.max(0, ...most.map(Number)) + 1}`;
};

/** Conditions whose question is gone, or stands no longer on an earlier page, are no conditions any more. */
const onlySound = (pages: Pages): Pages =>
  pages.map((page, at) => {
    const before = pages.slice(0, at).flat().filter(isChoice);
    return page.map(({ if: when, ...one }): Question => {
      const kept = Object.entries(when ?? {}).flatMap(([on, values]) => {
        const options = before.find(({ id }) => id === on)?.options ?? [];
        const left = values.filter((value) => [...options, 'other', 'no_say'].includes(value));
        return left.length && options.length ? [[on, left] as const] : [];
      });
      return kept.length ? { ...one, if: Object.fromEntries(kept) } : one;
    });
  });

/** After any change: nothing in the form speaks of what is not there. */
export const repaired = ({ form, texts }: FormDraft): FormDraft => {
  const pages = onlySound(form.pages.filter(({ length }) => length > 0));
  const asked = allQuestions({ pages });
  const by = form.by.filter(
    (name) =>
      name === LANGUAGE ||
      name === MONTH ||
      asked.some((one) => one.id === name && one.kind === 'single'),
  );
  const known = new Set(asked.map(({ id }) => id));
  const { carefulQuestions: careful = [], ...kept } = form;
  const left = careful.filter((id) => known.has(id));
  const said = Object.entries(texts).map(([tag, one]) => [
    tag,
    {
      ...one,
      questions: Object.fromEntries(Object.entries(one.questions).filter(([id]) => known.has(id))),
    },
  ]);
  return {
    form: { ...kept, ...(left.length ? { carefulQuestions: left } : {}), pages, by },
    texts: Object.fromEntries(said),
  };
};

const withPages = ({ form, texts }: FormDraft, pages: Pages): FormDraft =>
  repaired({ form: { ...form, pages }, texts });

/** The Japanese of one question, changed. */
const withWords = ({ form, texts }: FormDraft, id: string, said: Said): FormDraft => {
  const ja = texts[SOURCE_LANGUAGE] ?? { checked: true, title: '', lead: '', questions: {} };
  return {
    form,
    texts: { ...texts, [SOURCE_LANGUAGE]: { ...ja, questions: { ...ja.questions, [id]: said } } },
  };
};

/** A new question at the end of the last page, with what it asks. */
/** One more question at the end; the same form where it may have no more of that kind. */
export const addQuestion = (draft: FormDraft, kind: QuestionKind, label: string): FormDraft => {
  if (!kindsToAdd(draft.form).includes(kind)) return draft;
  const id = numbered(
    'q',
    allQuestions(draft.form).map((one) => one.id),
  );
  const last = draft.form.pages.at(-1) ?? [];
  const pages = [...draft.form.pages.slice(0, -1), [...last, begun(kind, id)]];
  return withWords(withPages(draft, pages), id, { label });
};

export const removeQuestion = (draft: FormDraft, id: string): FormDraft =>
  withPages(
    draft,
    draft.form.pages.map((page) => page.filter((one) => one.id !== id)),
  );

/** One place up or down; over the edge of a page it joins the next. */
export const moveQuestion = (draft: FormDraft, id: string, step: 1 | -1): FormDraft => {
  const pages = draft.form.pages.map((page) => [...page]);
  const at = pages.findIndex((page) => page.some((one) => one.id === id));
  const page = pages[at];
  if (!page) return draft;
  const from = page.findIndex((one) => one.id === id);
  const [one] = page.splice(from, 1);
  if (!one) return draft;
  const to = from + step;
  if (to >= 0 && to <= page.length) page.splice(to, 0, one);
  else {
    const next = pages[at + step];
    if (!next) page.splice(from, 0, one);
    else if (step > 0) next.unshift(one);
    else next.push(one);
  }
  return withPages(draft, pages);
};

/** From this question on a new page begins. */
export const splitBefore = (draft: FormDraft, id: string): FormDraft =>
  withPages(
    draft,
    draft.form.pages.flatMap((page) => {
      const at = page.findIndex((one) => one.id === id);
      return at > 0 ? [page.slice(0, at), page.slice(at)] : [page];
    }),
  );

/** A question with what was changed in it, and its Japanese. */
export const changeQuestion = (draft: FormDraft, changed: Question, said: Said): FormDraft =>
  withWords(
    withPages(
      draft,
      draft.form.pages.map((page) => page.map((one) => (one.id === changed.id ? changed : one))),
    ),
    changed.id,
    said,
  );

/** Says whether rights or safety hang on the words of a question. */
export const carefulQuestion = ({ form, texts }: FormDraft, id: string, is: boolean): FormDraft => {
  const others = (form.carefulQuestions ?? []).filter((one) => one !== id);
  return repaired({ form: { ...form, carefulQuestions: is ? [...others, id] : others }, texts });
};

/** Mended, and not another thing: at least half of the longer one's signs are the same. */
const isMended = (was: string, is: string): boolean => {
  const left = [...was];
  const same = [...is].filter((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return was === '' || same.length * 2 >= Math.max([...was].length, [...is].length);
};

/**
 * Choices as they are typed, one a line. One that says what it said keeps its name, and so does one whose words were mended
 * while no line came or went: what is counted under it stays. A name that was used is never given to another.
 */
export const namedLines = (
  lines: readonly string[],
  before: readonly (readonly [name: string, text: string])[],
  letter: string,
): (readonly [name: string, text: string])[] => {
  const taken = before.map(([name]) => name);
  const free = before.filter(([, text]) => !lines.includes(text)).map(([name]) => name);
  const names: string[] = [];
  return lines.map((text, at) => {
    const same = before.find(([name, was]) => was === text && !names.includes(name))?.[0];
    const [place = '', was = ''] = lines.length === before.length ? (before[at] ?? []) : [];
    const kept = free.includes(place) && !names.includes(place) && isMended(was, text);
    const name = same ?? (kept ? place : numbered(letter, [...taken, ...names]));
    names.push(name);
    return [name, text] as const;
  });
};
