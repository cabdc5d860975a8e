import {
  allQuestions,
  dropPageForm,
  enterPaper,
  type Given,
  keysOf,
  listPageForms,
  type Problem,
  type Questionnaire,
  readQuestionnaire,
  withoutUnasked,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { fieldName } from '../../../ask/pages.js';
import { fieldsOf, keyOf } from '../../../forms/form-fields.js';

/** By what a paper is kept that is being entered. */
export const paperOf = (code: string): string => `paper.${code}`;

/** The form that papers are entered into, with a key for the next one. */
export const loadPaper = async (visit: Visit, code: string) => {
  const [form, typed] = await Promise.all([
    visit.ask(readQuestionnaire, { params: { code } }),
    visit.ask(listPageForms),
  ]);
  return {
    form,
    key: crypto.randomUUID(),
    lang: LOCALES.exact(visit.url.searchParams.get('of') ?? '')?.tag ?? LOCALES.source.tag,
    /** By its key, which paper was entered last. */
    entered: visit.url.searchParams.get('entered'),
    languages: LOCALES.rows.map(({ tag, autonym }) => ({ value: tag, text: autonym, lang: tag })),
    kept: typed.items.find((one) => one.form === paperOf(code)),
  };
};
export type PaperView = Awaited<ReturnType<typeof loadPaper>>;

/** What is typed of a paper. */
interface Typed {
  readonly given: Given;
  readonly lang: string;
  readonly printed: string;
  /** The same paper, sent twice, is counted once. */
  readonly key: string;
}
/** What was refused, or came when the session was over, as it was typed. */
export interface PaperState extends Typed {
  readonly problem?: Problem;
  readonly at: number;
}

/** A paper as it is kept: several choices of one question stand one a line. */
export const paperIn = (
  form: Pick<Questionnaire, 'pages'>,
  fields: Readonly<Record<string, string>>,
): Typed => ({
  given: Object.fromEntries(
    allQuestions(form).flatMap((question) =>
      keysOf(question).flatMap((key) => {
        const typed = fields[fieldName(key)];
        if (!typed) return [];
        const isSeveral = question.kind === 'multiple' && key === question.id;
        return [[key, isSeveral ? typed.split('\n') : [typed]] as const];
      }),
    ),
  ),
  lang: fields.lang ?? LOCALES.source.tag,
  printed: fields.code ?? '',
  key: keyOf(fields.key ?? ''),
});

/** Enters one paper; what was refused, or what is counted. What hangs on another answer and does not apply is left out. */
export const sayPaper = async (
  visit: Visit,
  code: string,
  posted: FormData,
): Promise<(PaperState & { readonly problem: Problem }) | { readonly entered: Typed }> => {
  const field = fieldsOf(posted);
  const version = Number(field('version'));
  const form = await visit.ask(readQuestionnaire, {
    params: { code },
    query: version > 0 ? { version } : {},
  });
  const given: Given = Object.fromEntries(
    allQuestions(form)
      .flatMap(keysOf)
      .flatMap((key) => {
        const all = posted.getAll(fieldName(key)).filter((one) => typeof one === 'string');
        return all.some(Boolean) ? [[key, all]] : [];
      }),
  );
  const [lang, printed, key] = [field('lang'), field('code'), keyOf(field('key'))];
  const sent = await visit.send(enterPaper, {
    params: { code },
    body: {
      version: form.version,
      answers: withoutUnasked(form, given) as Record<string, string[]>,
      lang,
      ...(form.who === 'code' ? { code: printed } : {}),
    },
    headers: { 'idempotency-key': key },
  });
  const typed = { given, lang, printed, key };
  if (!sent.ok) return { ...typed, problem: sent.problem, at: Date.now() };
  await visit.send(dropPageForm, { params: { form: paperOf(code) } });
  return { entered: typed };
};
