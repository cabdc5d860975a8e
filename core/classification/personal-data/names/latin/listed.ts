import type { PersonalFind } from '../../rule.js';
import { wordSet } from '../data/word-list.js';
import { PLACE_AFTER } from './cued.js';
import { gap, isAbbreviation, mayBe, opens, push, spanFrom, type Text } from './text.js';
import { isAmbiguous, isListedLatin, isViFamily, isViGiven } from './words.js';

/** Names of what is called after a person or a saint, and the words of a place. */
export const PLACE_BEFORE = wordSet(
  'san santa santo sao saint st puerto villa rio ciudad provincia calle rua avenida jalan jl barangay bus route line museo museum parque park colegio escola school hospital banco bank isla lago lake mount gunung kota city store tienda supermercado programa festa fiesta feast',
);
/** What a shop or a sight that is called after somebody ends with. */
export const SHOP_END =
  /^(?:udon|ramen|soba|sushi|yakiniku|curry|gyoza|bento|pan|bakery|cafe|farm|sericulture|denki|drug|pharmacy|books|foods|motors|residence|memorial|gallery|garden|shoten|shokudo|ryokan|seikaten|logistics|group|corporation|inc|electric|electronics|dental|kogyo|sangyo|seisakusho|kensetsu|plaza|mart|tower|heights|denshi|seiki|press|plastics?|casting|metals?|steel|industries|industry|works|precision|transport|printing|unyu|butsuryu|shoji|seika|noen|hotel|byoin|shika|corp|ltd|foundation|festival|cup|award|act|law|museum|theat(?:er|re)|bridge|river|temple|shrine|castle|pizza|kitchen|restaurant|salon|gym|church|mosque|airport|highway|dam|spa|onsen|mall|outlet|arena|stadium|dome)$/;
/** Names that stand there without a cue: known ones with a capital in the middle of a sentence, or two in a row. */
export const listedNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let i = 0; i < t.words.length; i++) {
    const word = t.words[i];
    if (!word || !mayBe(t, i)) continue;
    // Hari Raya: a feast.
    if (word.small === 'hari' && t.words[i + 1]?.capital) continue;
    const before = t.words[i - 1];
    if (before && gap(t, i) === ' ' && PLACE_BEFORE.has(before.plain)) continue;
    // Kasuri no Sato, Mori no Ie: a house of the town.
    if (before?.small === 'no' && gap(t, i) === ' ' && t.words[i - 2]?.capital) continue;
    if (gap(t, i).endsWith('-') || t.text[word.end] === '-') continue;
    const family = isViFamily(word) && word.plain.length > 1;
    const next = t.words[i + 1];
    const follows = !!next && next.capital && /^ $/.test(gap(t, i + 1)) && !isAbbreviation(next);
    if (
      family &&
      (word.small !== word.plain ||
        /^(nguyen|tran|pham|hoang|huynh|phan|dang|ngo|duong|dinh|truong|trinh|bui)$/.test(
          word.plain,
        )) &&
      follows &&
      (isViGiven(next) ||
        /^(thi|van|thị|văn|ngoc|minh|thanh|duc|quang|huu|xuan)$/i.test(next.word) ||
        (t.words[i + 2]?.capital ?? false))
    ) {
      const last = spanFrom(t, i, true);
      if (last > i) {
        push(finds, t, i, last);
        i = last;
        continue;
      }
    }
    if (!isListedLatin(word) || isAbbreviation(word)) continue;
    const last = spanFrom(t, i, true);
    const parts = last - i + 1;
    if (last > i && SHOP_END.test(t.words[last]?.plain ?? '')) {
      i = last;
      continue;
    }
    const after = t.words[last + 1];
    if (after && gap(t, last + 1) === ' ' && PLACE_AFTER.test(after.plain)) continue;
    const others = t.words
      .slice(i + 1, last + 1)
      .filter((w) => isListedLatin(w) && w.plain.length > 2).length;
    if (parts > 1 && others > 0) push(finds, t, i, last);
    else if (
      !opens(t, i) &&
      !isAmbiguous(word) &&
      word.plain.length > 3 &&
      (parts === 1 || !t.places.has(t.words[last]?.small ?? ''))
    )
      push(finds, t, i, last);
    i = last;
  }
  return finds;
};
