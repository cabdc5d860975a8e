import { useWords } from '../../i18n/words.js';

/** `08:30` as it is read beside a number: `8:30`. */
const clock = (time = ''): string => time.replace(/^0/, '');

/** When the switchboard answers on days when the city hall is open. */
export const useHours = (): { readonly from: string; readonly to: string } => {
  const [from, to] = useWords().city.cityHall.weekdays.split('-');
  return { from: clock(from), to: clock(to) };
};
