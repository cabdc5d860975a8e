import {
  allQuestions,
  type DraftTexts,
  type FormDraft,
} from '../../../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../../../core/language/index.js';

/** One text of a form, by its path in the words of a language. */
export interface WordLine {
  /** The question it belongs to; none of what stands above all of them. */
  readonly question: string | undefined;
  readonly path: string;
  readonly ja: string;
  readonly text: string;
  readonly isLong: boolean;
}

const NO_WORDS: DraftTexts = { checked: false, title: '', lead: '', questions: {} };
const HEAD = ['title', 'lead', 'thanks'] as const;
const OF_QUESTION = ['label', 'hint', 'low', 'high'] as const;
const LISTS = ['options', 'rows'] as const;

/** Every Japanese text of a form with the words of a language beside it, in the order of the pages. */
export const wordLines = ({ form, texts }: FormDraft, tag: string): WordLine[] => {
  const [ja, said] = [texts[SOURCE_LANGUAGE] ?? NO_WORDS, texts[tag] ?? NO_WORDS];
  const line = (
    path: string,
    source: string | undefined,
    text: string | undefined,
    question?: string,
  ): WordLine[] =>
    source ? [{ question, path, ja: source, text: text ?? '', isLong: source.length > 40 }] : [];
  return [
    ...HEAD.flatMap((path) => line(path, ja[path], said[path])),
    ...allQuestions(form).flatMap(({ id }) => {
      const [source, own] = [ja.questions[id], said.questions[id]];
      return [
        ...OF_QUESTION.flatMap((part) => line(`${id}.${part}`, source?.[part], own?.[part], id)),
        ...LISTS.flatMap((list) =>
          Object.entries(source?.[list] ?? {}).flatMap(([name, text]) =>
            line(`${id}.${list}.${name}`, text, own?.[list]?.[name], id),
          ),
        ),
      ];
    }),
  ];
};

/** Whether something stands in the fields that is not saved. */
export const isTypedAnew = (
  draft: FormDraft,
  tag: string,
  typed: (path: string) => string,
): boolean => wordLines(draft, tag).some(({ path, text }) => typed(path).trim() !== text.trim());

/** The words of a language as they were typed, by path. */
export const withTypedWords = (
  draft: FormDraft,
  tag: string,
  typed: (path: string) => string,
): FormDraft => {
  const lines = wordLines(draft, tag);
  const at = (path: string): string | undefined =>
    lines.some((one) => one.path === path) ? typed(path).trim() : undefined;
  const of = <K extends string>(keys: readonly K[], prefix = ''): Partial<Record<K, string>> =>
    Object.fromEntries(
      keys.flatMap((key) => {
        const text = at(prefix + key);
        return text ? [[key, text] as const] : [];
      }),
    ) as Partial<Record<K, string>>;
  const questions = allQuestions(draft.form).map(({ id }) => {
    const { label = '', ...rest } = of(OF_QUESTION, `${id}.`);
    const lists = LISTS.flatMap((list) => {
      const names = Object.keys(draft.texts[SOURCE_LANGUAGE]?.questions[id]?.[list] ?? {});
      return names.length ? [[list, of(names, `${id}.${list}.`)] as const] : [];
    });
    return [id, { label, ...rest, ...Object.fromEntries(lists) }] as const;
  });
  const { title = '', lead = '', thanks } = of(HEAD);
  const said = { checked: false, title, lead, ...(thanks ? { thanks } : {}) };
  return {
    form: draft.form,
    texts: {
      ...draft.texts,
      [tag]: { ...said, questions: Object.fromEntries(questions) } as DraftTexts,
    },
  };
};
