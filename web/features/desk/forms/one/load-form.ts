import {
  decideRemark,
  dropPageForm,
  listPageForms,
  type Problem,
  readCityForm,
  readQuestionnaire,
  showResults,
  writeRemark,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { formatDay } from '../../../../i18n/format.js';
import { fieldsOf } from '../../../forms/form-fields.js';
import { momentOf } from '../../dates.js';

/** By what the remark on a form is kept while it is written. */
export const remarkOf = (code: string): string => `remark.${code}`;

/** One form: its questions in the language of the page, and all that came of it. */
export const loadForm = async (visit: Visit, code: string) => {
  const asked = Number(visit.url.searchParams.get('version'));
  const given = { params: { code }, query: asked > 0 ? { version: asked } : {} };
  const [detail, form, typed] = await Promise.all([
    visit.ask(readCityForm, given),
    visit.ask(readQuestionnaire, given),
    visit.ask(listPageForms),
  ]);
  const { locale } = visit;
  return {
    ...detail,
    form,
    opens: detail.opens && formatDay(detail.opens, locale),
    closes: detail.closes && formatDay(detail.closes, locale),
    kept: typed.items.find((one) => one.form === remarkOf(code)),
    remarks: detail.remarks.map((one) => ({ ...one, at: momentOf(one.at, locale) })),
  };
};
export type FormView = Awaited<ReturnType<typeof loadForm>>;

/** What was refused, as it was typed. */
export interface FormState {
  readonly act: string;
  readonly text: string;
  /** None where the session was over. */
  readonly problem?: Problem;
  readonly at: number;
}

/** What the parts of the page are given. */
export interface FormPageProps {
  readonly view: FormView;
  readonly state: FormState | undefined;
}

/** One press on the page of a form; undefined where it is done. */
export const actOnForm = async (
  visit: Visit,
  code: string,
  posted: FormData,
): Promise<(FormState & { problem: Problem }) | undefined> => {
  const field = fieldsOf(posted);
  const act = field('act');
  const params = { code };
  const send = () => {
    if (act === 'remark')
      return visit.send(writeRemark, {
        params,
        body: { version: Number(field('version')), text: field('text') },
      });
    if (act === 'show' || act === 'hide')
      return visit.send(showResults, { params, body: { shown: act === 'show' } });
    const approve = act === 'approve';
    return visit.send(decideRemark, { params: { code, id: field('id') }, body: { approve } });
  };
  const sent = await send();
  if (sent.ok && act === 'remark')
    await visit.send(dropPageForm, { params: { form: remarkOf(code) } });
  return sent.ok ? undefined : { act, text: field('text'), problem: sent.problem, at: Date.now() };
};
