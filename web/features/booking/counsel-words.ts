import { formatDay, languageName } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';

/** What the city calls its counsellors and places, in the page's language; a name that nobody wrote is its code. */
export const useCounselWords = () => {
  const words = useWords();
  const named = (key: string, code: string) => (words.knows(key) ? words.say(key) : code);
  return {
    kind: (code: string) => named(`counsel.kind.${code}.name`, code),
    who: (code: string) => named(`counsel.kind.${code}.who`, ''),
    plainKind: (code: string) => {
      const key = `counsel.kind.${code}.name`;
      return words.knows(key) ? words.plain(key) : code;
    },
    plainPlace: (code: string) => {
      const key = `counsel.place.${code}.name`;
      return words.knows(key) ? words.plain(key) : code;
    },
    place: (code: string) => named(`counsel.place.${code}.name`, code),
    room: (code: string) => named(`counsel.place.${code}.room`, ''),
    language: (tag: string) => languageName(tag, words.locale),
    day: (iso: string) => formatDay(iso, words.locale),
    /** The API names instants with the city's offset: their clock stands in them, in whichever zone the reader is. */
    time: (iso: string) => iso.slice(11, 16),
  };
};
