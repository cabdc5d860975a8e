import { useDeskWords } from '../../../i18n/desk-words.js';

/** What the city calls counsellors and places; a name that nobody wrote is its code. */
export const useCounselNames = () => {
  const words = useDeskWords();
  const named = (key: string, code: string) => (words.knows(key) ? words.say(key) : code);
  return {
    kind: (code: string) => named(`counsel.kind.${code}.name`, code),
    place: (code: string) => named(`counsel.place.${code}.name`, code),
  };
};
