import { byUnits, endingOf } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { PLACE_AFTER } from './cued.js';
import { gap, isAbbreviation, mayBe, opens, push, spanFrom, type Text } from './text.js';
import {
  isCapitalWord,
  isJapaneseName,
  isListedLatin,
  isPlainGiven,
  isViFamily,
  isViGiven,
} from './words.js';

/** With what people end a letter, in front of their name. */
const isClosing = endingOf(
  /(?:thanks?(?: you)?(?: so much| very much| a lot| in advance)?|regards|best wishes|best|cheers|sincerely|yours(?: truly)?|gracias(?: de antemano)?|saludos(?: cordiales)?|atentamente|atte|un abrazo|obrigad[oa](?: desde já)?|abraços?|abs|att|atenciosamente|bjs|grat[oa]|valeu|salamat(?: po)?|gumagalang|nagmamahal|(?:terima|makasih|trima) ?kasih(?: banyak)?|makasih|trims|hormat(?: kami| saya)?|salam|cảm ơn(?: nhiều)?(?: ạ)?|kính thư|trân trọng|thân|cam on|dhanyabad|ありがとうございます|谢谢|감사합니다|धन्यवाद|निवेदक|प्रार्थी|भवदीया?)[ ]?(?:🙏|😊|🙇|!|,|\.|।|。|-|~|\n){1,4}[ \n-]{0,3}/iu,
);
/** A field for the name, with a few small words before the colon: "Nama di kartu:". */
const isField = endingOf(
  /(?:^|[^\p{L}])(?:name|nombre|nome|nama|pangalan|tên|titular|holder|penerima|remitente|remetente|firma|signed)(?: [\p{Ll}]{1,10}){0,4} ?[:=] ?/iu,
);
/** Whose age, child or work is told. */
const PERSON_BEHIND =
  /^(?:(?:'s|’s) (?:mother|mom|mum|mommy|father|dad|parents?|teacher|homeroom|classmates?|brother|sister|husband|wife|sons?|daughters?|kids?|family|grand(?:mother|father|ma|pa)|apartment|house|room|class(?:room)?|school|desk|birthday|bike|dog|cat|uncle|aunt)|,? \(?(?:(?:aged? |de |umur |usia )?[0-9]{1,2} ?(?:years? old|yrs?|y\/?o|años|anos|tahun|tuổi|taong gulang|barsa)))/i;
const NO_PERSON =
  /^(?:today|tomorrow|yesterday|children|women|men|people|let|it|that|what|here|there|he|she|who|mother|father|parents?|teachers?|students?|everyone|everybody|someone|nobody|my|our|city|child|friend|neighbou?r)$/;
/** Portuguese and Spanish small names; a place or a sweet may end so too, but not behind these words. */
const SMALL_NAME = byUnits(
  /^\p{Lu}[\p{Ll}]{2,9}(?:inho|inha|zinho|zinha|zão|nninho|cito|cita|ncito)$/u,
);
const BEFORE_SMALL =
  /^(?:o|a|ao|do|da|pro|pra|com|e|que|seu|dona|tio|tia|el|la|al|del|con|y|don|à)$/;
/** Jun-jun, Len-len: twice the same. */
const TWICE = byUnits(/^(\p{Lu}\p{Ll}{1,5})-?(\p{L}\p{Ll}{1,5})$/u);
/** Towns of Japan are called so in sentences about going there. */
const NOT_AFTER = /^(?:no|of|in|to|from|dari|ke|di|en|desde|hacia|em|de|sa|ở|từ|tới|đến)$/;

const words = (t: Text, from: number, to: number): boolean =>
  t.words.slice(from, to + 1).every((word, n) => word.capital || n > 0);
const closes = (text: string, end: number): boolean =>
  /^(?:[\s.!)]|\p{Extended_Pictographic}|\uFE0F)*$/u.test(text.slice(end, end + 8)) ||
  /^ ?\n/.test(text.slice(end, end + 2));

/** How many words make a whole line of capitals behind the closing of a letter; its first may be a small word elsewhere: Ni Luh. */
const signedLine = (t: Text, first: number): number => {
  const start = t.words[first]?.start ?? 0;
  if (!/\n[ ]?$/.test(t.text.slice(Math.max(0, start - 2), start))) return 0;
  const line = t.text.slice(start, start + 60).split('\n')[0] ?? '';
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,4} ?$/u.test(line)) return 0;
  const row = t.words.slice(first).filter(({ end }) => end <= start + line.length);
  const named = row.every(
    (word, n) =>
      (n === 0 && word.plain.length < 3) || (mayBe(t, first + n) && !isCapitalWord(word)),
  );
  return named && row.length > 1 ? row.length : 0;
};

/** Names that the words around tell without any cue right before them. */
export const toldNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let i = 0; i < t.words.length; i++) {
    const word = t.words[i];
    if (!word?.capital || /\d/.test(t.text[word.end] ?? '')) continue;
    const close = t.words[i - 1]?.end === word.start - 1 && t.text[word.start - 1] === ' ';
    // Behind a word and a gap neither a field nor the end of a letter stands.
    const before = close ? '' : t.text.slice(Math.max(0, word.start - 48), word.start);
    const last = spanFrom(t, i, true);
    const end = t.words[last]?.end ?? word.end;
    const free = mayBe(t, i) || ((isViFamily(word) || isViGiven(word)) && last > i);
    if (
      free &&
      word.word.length > 1 &&
      words(t, i, last) &&
      (isField(before) || (isClosing(before) && closes(t.text, end) && last - i < 4))
    ) {
      push(finds, t, i, last);
      i = last;
      continue;
    }
    const signed = isClosing(before) ? signedLine(t, i) : 0;
    if (signed) {
      push(finds, t, i, i + signed - 1);
      i += signed - 1;
      continue;
    }
    if (!mayBe(t, i) || isAbbreviation(word) || isCapitalWord(word)) continue;
    const behind = t.text.slice(word.end, word.end + 24);
    const stem = word.plain.replace(/s$/, '');
    const aged = opens(t, i) && !isListedLatin(word) && /^ [a-z0-9]/i.test(behind);
    if (
      (PERSON_BEHIND.test(behind) && !aged) ||
      (/['’]s$/.test(word.word) && PERSON_BEHIND.test(`'s${behind}`) && !t.places.has(stem))
    ) {
      if (!NO_PERSON.test(word.plain) && !NO_PERSON.test(stem)) {
        const cut = /['’]s$/.test(word.word) ? 2 : 0;
        finds.push({ start: word.start, end: word.end - cut, kind: 'name' });
      }
      continue;
    }
    const previous = t.words[i - 1];
    // A family: the Watanabes.
    if (
      previous?.small === 'the' &&
      gap(t, i) === ' ' &&
      word.plain.endsWith('s') &&
      isJapaneseName(word.plain.slice(0, -1))
    ) {
      push(finds, t, i, i);
      continue;
    }
    if (
      !opens(t, i) &&
      previous &&
      gap(t, i) === ' ' &&
      SMALL_NAME.test(word.word) &&
      BEFORE_SMALL.test(previous.small)
    ) {
      push(finds, t, i, i);
      continue;
    }
    const twice = TWICE.exec(word.word);
    if (twice?.[1] && twice[1].length > 2 && twice[1].toLowerCase() === twice[2]?.toLowerCase()) {
      if (!opens(t, i) || isListedLatin(word)) push(finds, t, i, i);
      continue;
    }
    // A sentence that begins with a given name that is no other word, and goes on in small letters.
    if (opens(t, i) && isPlainGiven(word) && last === i) {
      const next = t.words[i + 1];
      if (
        next &&
        !next.capital &&
        /^,? $/.test(gap(t, i + 1)) &&
        !PLACE_AFTER.test(next.plain) &&
        !NOT_AFTER.test(previous?.small ?? '')
      )
        push(finds, t, i, i);
    }
  }
  return finds;
};
