import type { PersonalFind } from '../../rule.js';
import { PLACE_AFTER } from './cued.js';
import { gap, isAbbreviation, mayBe, push, spanFrom, type Text } from './text.js';
import { isListedLatin } from './words.js';

/** How somebody goes on who has begun with the own name. */
const GOES_ON =
  /^(?:,|\(| [–—-]) ?(?:born|aged?|living|resident|from (?:nepal|india|the phil|viet|bra|peru|ghana|nigeria|kenya|sri|bangla|pakistan|indonesia|here)|here|age|I|I'm|I’m|my|we|nacid[oa]|trabaj[oa]|vivo|viv|soy|madre|padre|mamá|moro|mora|nascid[oa]|sou|trabalho|sinh|ở|là|tinggal|lahir|asal|warga|nakatira|taga|ipinanganak|ako|residente|telepon|tel|cel|DOB|[0-9(])|^ (?:here|po ito|ito po|speaking|aqui|aquí)(?= again|[,. ]|$)/i;
const NO_NAME =
  /^(?:santa|santo|são|gunung|mount|mt|green|good|dear|hello|hi|thank|thanks|happy|city|town|buenos|buenas|bom|boa|magandang|selamat|xin|chào|kính|mohon|terima|salam|estimad[oa]s?|señor|señora|prezad[oa]s?|the|all|public|national|garbage|bus|parque|park|plaza|escuela|escola)$/i;

const knownCapital = ({ words, places }: Text, i: number): boolean => {
  const word = words[i];
  return !!word && word.capital && isListedLatin(word) && !places.has(word.small);
};

/** A whole name of two to five words as the first words of a text: nobody need know any of them. */
export const openingNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const first = t.words[0];
  if (
    !first ||
    !mayBe(t, 0) ||
    isAbbreviation(first) ||
    /[^\s"“(]/.test(t.text.slice(0, first.start))
  )
    return finds;
  let last = spanFrom(t, 0, true);
  // A family name may be a plain word as well: Flores.
  while (last < 4 && gap(t, last + 1) === ' ' && knownCapital(t, last + 1)) last++;
  const row = t.words.slice(0, last + 1);
  if (
    row.length < 2 ||
    row.some(({ word, plain }) => NO_NAME.test(word) || PLACE_AFTER.test(plain))
  )
    return finds;
  if (
    row.some(
      (word, i) =>
        isAbbreviation(word) || (i > 0 && word.capital && !mayBe(t, i) && !knownCapital(t, i)),
    )
  )
    return finds;
  if (row.some((_, i) => i > 0 && !/^[ .'’-]{1,2}$/.test(gap(t, i)))) return finds;
  const rest = t.text.slice(row.at(-1)?.end ?? 0, (row.at(-1)?.end ?? 0) + 24);
  if (GOES_ON.test(rest)) push(finds, t, 0, last);
  return finds;
};
