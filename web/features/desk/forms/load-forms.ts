import { type CityForm, listCityForms, listPageForms } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { formatDay } from '../../../i18n/format.js';
import { BEGIN_FORM } from './builder/state/kept-parts.js';

const withDays = (form: CityForm, { locale }: Pick<Visit, 'locale'>) => ({
  ...form,
  opens: form.opens && formatDay(form.opens, locale),
  closes: form.closes && formatDay(form.closes, locale),
});
export type FormLineView = ReturnType<typeof withDays>;

/** Every form, those that this person answers for first; and the one they have begun. */
export const loadForms = async (visit: Visit) => {
  const [{ items }, typed] = await Promise.all([
    visit.ask(listCityForms),
    visit.ask(listPageForms),
  ]);
  const shown = items.map((form) => withDays(form, visit));
  return {
    forms: [...shown.filter(({ mayWork }) => mayWork), ...shown.filter(({ mayWork }) => !mayWork)],
    kept: typed.items.find(({ form }) => form === BEGIN_FORM),
  };
};
export type FormsView = Awaited<ReturnType<typeof loadForms>>;
