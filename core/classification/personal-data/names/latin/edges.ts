import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { gap, isAbbreviation, isPlace, mayBe, opens, push, spanFrom, type Text } from './text.js';
import {
  isAmbiguous,
  isCapitalWord,
  isListed,
  isListedLatin,
  isViFamily,
  isViGiven,
} from './words.js';

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
      (word.capital || isListed(joined.toLowerCase()))
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

/** An initial and a family name: T.Kobayashi. */
const INITIAL = byUnits(/(?<![\p{L}\d.@])\p{Lu}\. ?(\p{Lu}\p{Ll}{2,14})(?![A-Za-zÀ-ỹ@.])/gu);
export const initialNames = (t: Text): PersonalFind[] =>
  [...t.text.matchAll(INITIAL)].flatMap(({ 0: whole, 1: family = '', index }): PersonalFind[] => {
    const word = t.words.find(({ end }) => end === index + whole.length);
    return word &&
      isListedLatin(word) &&
      !isCapitalWord(word) &&
      !t.places.has(family.toLowerCase())
      ? [{ start: index, end: index + whole.length, kind: 'name' }]
      : [];
  });

/** How people greet. */
const GREETS = new Set(
  'hi hello hey hola olá ola oi halo hai chào namaste namaskar konnichiwa'.split(' '),
);
/** Somebody opens in small letters: hi its kev from the thursday class. */
const SMALL_OPENING = byUnits(
  /^\s*(?:(?:hi|hello|hey|hola|olá|oi|halo|hai|helo|morning|good morning|evening)[,!. ]{1,3}(?:there|all|everyone|again|po)?[,!. ]{0,3})?(?:it'?s|it’s|its|this is|i'?m|im|soy|aqui é|aqui e|aquí|sou|ito si|saya|đây là|em là|tôi là) (?:me,? |o |a |po |po si )?([\p{Ll}]{3,12})(?=,? (?:again |ulit |outra vez |otra vez |de nuevo |lagi )?(?:from (?:the |your )?(?=[\p{L} ]{0,20}(?:class|club|dorm|group|team|course|floor|room|building|office|school))|here|speaking|de la|de|del|da|do|sa|dari|ở|của)(?![\p{Ll}]|$)|,? (?:here|speaking|again))/iu,
);
const NO_ONE =
  /(?:ing|ed|ly|ken|ful)$|^(?:late|cold|hot|dark|dirty|dead|open|close|shut|down|loud|wet|hard|full|empty|bad|nice|great|raining|snowing|the|that|this|not|not |about|just|only|really|very|very |all|also|been|like|your|ours|water|someone|nobody|always|never|still|here|there|back|writing|calling|asking|away|far|home|time|one|two|out|off|too|so|una|uno|un|el|la|los|las|lo|de|que|muy|para|por|bueno|mi|mis|meu|minha|mais|muito|isang|yung|ang|mga|ini|itu|yang|dari|orang|warga|người|mẹ|bố|con|vợ|chồng|sinh|residente|vecino|vecina|madre|padre|morador|moradora|mãe|pai|tired|sick|glad|happy|sorry|fine|good|visiting|resident|student|mother|father|alumno|alumna|aluno|aluna|parte|cerca|originario|originaria|natural|brasileiro|brasileira|peruano|peruana|filipino|filipina|pilipino|pinoy|pinay|indonesia|american|nepali|vietnamese|coming|new|taga|amig[oa]|hij[oa]|filh[oa]|vizinh[oa]|trabajador[a]?|trabalhador[a]?|estudiante|estudante|dueñ[oa]|don[oa]|worker|parent|teacher|nurse|member|neighbou?r|citizen|local|tanggal|mahasiswa|karyawan|ibu|bapak|istri|suami)$/i;

/** Who is speaking, at the begin ("Hậu đây ạ") or as a signature at the end. */
export const edgeNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { words, text } = t;
  const opening = SMALL_OPENING.exec(text.slice(0, 80));
  const said = opening?.[1] ?? '';
  if (opening && !NO_ONE.test(said) && said === said.toLowerCase()) {
    const end = opening[0].length;
    const word = words.find((one) => one.end === end);
    const english = /(?:it'?s|it’s|this is|i'?m|im) (?:me,? )?\p{Ll}+$/iu.test(opening[0]);
    if (word && (english || isListedLatin(word)) && !isCapitalWord(word) && !t.places.has(said))
      finds.push({ start: end - said.length, end, kind: 'name' });
  }
  for (let i = 0; i < words.length; i++) {
    const greeted = GREETS.has(words[i - 1]?.small ?? '') && /^[,!]? $/.test(gap(t, i)) && i < 3;
    if ((!opens(t, i) && !greeted) || !words[i]?.capital) continue;
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
