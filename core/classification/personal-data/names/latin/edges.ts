import type { PersonalFind } from '../../rule.js';
import {
  isAmbiguous,
  isCapitalWord,
  isListedLatin,
  isViFamily,
  isViGiven,
} from '../latin-words.js';
import { isAbbreviation, isPlace, mayBe, opens, push, spanFrom, type Text } from './text.js';

const HERE = /^(here|here,|đây|po ito|ito po|aqui|disini|di sini|po\b)/i;
const ROMAJI =
  /^(?:[ -](?:desu|to mou?shimasu|to iimasu|san|kun|chan|sensei)(?![a-z])|-sama(?![a-z]))/i;
/** Japanese in Latin letters: "tanaka desu", "Ishizuka-san". */
export const romajiNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  t.words.forEach((word, i) => {
    const sign = t.text[word.end];
    const hyphen = word.word.includes('-');
    if (!hyphen && sign !== ' ' && sign !== '-') return;
    const joined = hyphen && /^(.{2,20})-(?:san|sama|kun|chan|sensei)$/i.exec(word.word)?.[1];
    const rest = t.text.slice(word.end, word.end + 14);
    if (!joined && !ROMAJI.test(rest)) return;
    const known =
      isListedLatin(word) && word.plain.length > 3 && !isCapitalWord(word) && !isPlace(t, i);
    if (
      joined &&
      !/^(?:o|mina|oya|otou|okaa|oji|oba|onii|onee|aka|kanji|kyaku|okyaku|ten.in|isha)$/i.test(
        joined,
      ) &&
      !t.places.has(joined.toLowerCase()) &&
      (word.capital || isListedLatin({ ...word, plain: joined.toLowerCase() }))
    )
      finds.push({ start: word.start, end: word.start + joined.length, kind: 'name' });
    else if (
      ROMAJI.test(rest) &&
      ((known &&
        (word.capital ||
          opens(t, i) ||
          t.words[i - 1]?.small === 'wa' ||
          !/^[ -]desu/i.test(rest))) ||
        (word.capital && /^[ -](?:san|kun|chan)/i.test(rest) && mayBe(t, i)))
    )
      push(finds, t, i, i);
  });
  return finds;
};

/** Who is speaking, at the begin ("Hậu đây ạ") or as a signature at the end. */
export const edgeNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { words, text } = t;
  for (let i = 0; i < words.length; i++) {
    if (!opens(t, i) || !words[i]?.capital) continue;
    const word = words[i];
    if (!word || isCapitalWord(word) || isPlace(t, i)) continue;
    const last = spanFrom(t, i, true);
    const rest = text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 12);
    if (
      HERE.test(rest.replace(/^,? /, '')) &&
      /^,? /.test(rest) &&
      /^,? (?:here(?! [a-z])|đây|po ito|ito po)/i.test(rest)
    )
      push(finds, t, i, last);
    // The last words of a text or of a line, alone behind a full stop: "Maria Santos".
    const line = /^[.!)\s]*(?:$|\n)/.test(text.slice(words[last]?.end ?? 0));
    const alone =
      i === 0
        ? false
        : /[.!?\n,)…–—-]\s*[-–—~]{0,2}\s*$/.test(
            text.slice(Math.max(0, word.start - 6), word.start),
          );
    const dashed = /(?:[-–—~]|\n)\s*$/.test(text.slice(Math.max(0, word.start - 4), word.start));
    if (line && alone && last - i < 4 && !isAbbreviation(word)) {
      const known = words
        .slice(i, last + 1)
        .some((w) => isListedLatin(w) || isViFamily(w) || isViGiven(w));
      if (
        (known && (!isAmbiguous(word) || last > i || dashed)) ||
        ((dashed || last > i) && last - i < 3)
      )
        push(finds, t, i, last);
    }
  }
  return finds;
};
