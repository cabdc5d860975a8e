import {
  allQuestions,
  enterPaper,
  type Given,
  keysOf,
  type Problem,
  readQuestionnaire,
  withoutUnasked,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { LOCALES } from '../../../../i18n/registry.js';
import { fieldName } from '../../../ask/pages.js';
import { fieldsOf, keyOf } from '../../../forms/form-fields.js';

/** The form that papers are entered into, with a key for the next one. */
export const loadPaper = async (visit: Visit, code: string) => ({
  form: await visit.ask(readQuestionnaire, { params: { code } }),
  key: crypto.randomUUID(),
  lang: LOCALES.exact(visit.url.searchParams.get('of') ?? '')?.tag ?? LOCALES.source.tag,
  done: visit.url.searchParams.has('entered'),
  languages: LOCALES.rows.map(({ tag, autonym }) => ({ value: tag, text: autonym, lang: tag })),
});
export type PaperView = Awaited<ReturnType<typeof loadPaper>>;

/** What was refused, as it was typed. */
export interface PaperState {
  readonly given: Given;
  readonly lang: string;
  readonly printed: string;
  readonly key: string;
  readonly problem: Problem;
  readonly at: number;
}

/** Enters one paper; undefined where it is counted. What hangs on another answer and does not apply is left out. */
export const sayPaper = async (
  visit: Visit,
  code: string,
  posted: FormData,
): Promise<PaperState | { readonly lang: string }> => {
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
  return sent.ok ? { lang } : { given, lang, printed, key, problem: sent.problem, at: Date.now() };
};
