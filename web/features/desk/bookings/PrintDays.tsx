import { useDeskWords } from '../../../i18n/desk-words.js';
import { useHydrated } from '../use-hydrated.js';

/** Prints the days in sight; without JavaScript the browser's own menu does. */
export const PrintDays = () => {
  const { say } = useDeskWords();
  if (!useHydrated()) return null;
  return (
    <button className="button" data-kind="quiet" type="button" onClick={() => window.print()}>
      {say('booking.sheet.print')}
    </button>
  );
};
