import { type CityForm, listCityForms } from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { formatDay } from '../../../i18n/format.js';

const withDays = (form: CityForm, { locale }: Pick<Visit, 'locale'>) => ({
  ...form,
  opens: form.opens && formatDay(form.opens, locale),
  closes: form.closes && formatDay(form.closes, locale),
});
export type FormLineView = ReturnType<typeof withDays>;

/** Every form, those that this person answers for first. */
export const loadForms = async (visit: Visit): Promise<FormLineView[]> => {
  const { items } = await visit.ask(listCityForms);
  const shown = items.map((form) => withDays(form, visit));
  return [...shown.filter(({ mayWork }) => mayWork), ...shown.filter(({ mayWork }) => !mayWork)];
};
