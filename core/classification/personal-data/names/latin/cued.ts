import type { PersonalFind } from '../../rule.js';
import { wordSet } from '../data/word-list.js';
import { cueAt } from './cue-at.js';
import { gap, isAbbreviation, isPlace, mayBe, push, spanFrom, type Text } from './text.js';
import {
  isAmbiguous,
  isCapitalWord,
  isListedLatin,
  isViFamily,
  isViGiven,
  type LatinWord,
} from './words.js';

const AND = wordSet('and y e và va dan at saka & i');
/** Titles that stand before the name again: "el señor", "Bapak". */
const TITLES = wordSet(
  'engr atty arch gng bb ginoo ginang mr mrs ms miss dr dra sr sra srta senor senora don dona pak bapak bu ibu mas mbak ate kuya seu anh chi ong ba po ho si o a el aling mang tita tito teacher sir maam ay is es e la nguyen nombre ten la that named called llamado llamada chamado chamada bernama',
);
/** Words behind the name of a place. */
export const PLACE_AFTER =
  /^(park|bank|school|street|station|city|hospital|center|centre|festival|museum|store|market|elementary|heights|mansion|company|factory|parque|matsuri|machi|cho|ku|shi|ken|eki|gakko|shogakko|chugakko|jinja|koen|gawa|bashi|dai|chome|prefecture|ward|town|line|clinic|ginko|foundation|award|hall|road|avenue|club|team|fc|cup|shop|mart|supermarket)$/;

/** Offices in two words that a title may stand before: Bapak Wali Kota. */
const OFFICE =
  /^(?:wali (?:kota|kelas|murid|nagari)|kepala (?:desa|dinas|sekolah)|ketua (?:rt|rw)|punong (?:lungsod|guro)|vice mayor)$/;
/** Quản lý Tài sản: an office of which the first word is a name as well. */
const VI_OFFICE =
  /^(?:tài (?:sản|chính|nguyên|liệu|khoản)|nhân (?:sự|viên|dân)|chất lượng|sản xuất|đất đai|đô thị|đường|công (?:trình|cộng|việc)|dân cư|dự án|trật tự|hành chính|thị trường|môi trường|an (?:ninh|toàn)|hải quan|bảo (?:hiểm|vệ)|xuất|văn (?:hóa|phòng)|kho|hồ sơ|lao động)/;
/** Cues that are written with a full stop. */
const SHORTENED = wordSet(
  'sr sra srta mr mrs ms dr dra prof ass att atte gng bb sdr sdri n no g bp atty engr',
);
/** Behind them a name may be written small: nobody else stands there. */
const TITLE_CUES = wordSet(
  'pak bu mas mbak kak mr mrs ms senor senora sr sra don dona ate kuya aling mang si kay sina named called name nama bernama llamo llama chamo chama nombre nome',
);
/** Behind these only a person stands. */
const OF_PEOPLE = wordSet('si ni kay sina nina kina kuya ate');
/** In these children and friends are called by two letters. */
const CALLED_SHORT = wordSet('en es pt fil');
const NO_CALL = /^(?:TV|AC|PC|ID|OK|PR|HR|DV|IT|US|UK|JP|PE|AM|PM|NG|GP|DR|VN|PT|NPO|CT|CCTV)$/;
/** JM, A.J.: two letters by which somebody is called. */
const isShortCall = ({ word }: LatinWord, ofPeople: boolean): boolean =>
  ofPeople && word.length === 2 && !NO_CALL.test(word);
const isShouted = (word: LatinWord | undefined): boolean =>
  !!word && word.word.length > 2 && word.word === word.word.toUpperCase();
/** Names behind a word that says that one stands there. */
export const cuedNames = (t: Text, langs: readonly string[]): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let i = 0; i < t.words.length; i++) {
    const cue = cueAt(t, i, langs);
    if (!cue) continue;
    let at = i + 1;
    while (
      at < i + 4 &&
      TITLES.has(t.words[at]?.plain ?? '') &&
      /^[ .]{1,2}$/.test(gap(t, at)) &&
      t.words[at + 1]
    )
      at++;
    const word = t.words[at];
    if (!word) continue;
    if (cue.lang === 'vi' && VI_OFFICE.test(`${word.small} ${t.words[at + 1]?.small}`)) continue;
    if (OFFICE.test(`${word.plain} ${t.words[at + 1]?.plain}`)) continue;
    const between = gap(t, at);
    // "N.º" is no name.
    if (word.word.length === 1 && /^\.? ?[º°]/.test(t.text.slice(word.end, word.end + 3))) continue;
    const punctuated = /[,:]/.test(between);
    if (between.includes('.') && !SHORTENED.has(t.words[i]?.plain ?? '')) continue;
    if (!/^(?:[.]:? |[ ]?[,:=-]? ?["“«(]?|, |: |:|\n)$/.test(between) || between === '') continue;
    if (/\n/.test(between) && cue.people) continue;
    const small = t.words[i]?.small ?? '';
    // "sou", "soy", "saya", "si": small words that need a capital which is no other word.
    const listed =
      isListedLatin(word) || isViFamily(word) || (cue.lang === 'vi' && isViGiven(word));
    if (!word.capital) {
      if (
        listed &&
        !isAmbiguous(word) &&
        !isCapitalWord(word) &&
        word.plain.length > 3 &&
        cue.lang !== 'vi' &&
        (TITLE_CUES.has(small) || /^ ?[,.;!)\n]|^$/.test(t.text.slice(word.end, word.end + 2)))
      )
        push(finds, t, at, at);
      continue;
    }
    if (/\d/.test(t.text[word.end] ?? '')) continue;
    // Where everything is in capitals, a capital says nothing.
    const alone = !isShouted(t.words[at + 1]);
    const feeling = alone && /^(?:am|im|soy|sou|estoy|estou)$/.test(small);
    const shouted = isShouted(word) && !listed && (isShouted(t.words[i]) || feeling);
    if (shouted) continue;
    const vi = cue.lang === 'vi' && (isViFamily(word) || isViGiven(word));
    if (!mayBe(t, at) && !(vi && !isPlace(t, at) && !/^(nhật|việt|hàn|mỹ|trung)$/.test(word.small)))
      continue;
    if (
      vi &&
      /^(việt|nhật|hàn|trung|mỹ)$/.test(word.small) &&
      /^(nam|bản|quốc)$/.test(t.words[at + 1]?.small ?? '')
    )
      continue;
    if (
      isAbbreviation(word) &&
      !isShortCall(word, OF_PEOPLE.has(small) || (cue.people && CALLED_SHORT.has(cue.lang))) &&
      !(
        t.words[at + 1] &&
        word.word.length > 2 &&
        t.words[at + 1]?.word === t.words[at + 1]?.word.toUpperCase() &&
        gap(t, at + 1) === ' '
      )
    )
      continue;
    if (punctuated && cue.people && !listed && /^(?:si|bapak|ibu)$/.test(small)) continue;
    // Towns that are names too: from Hamamatsu.
    if (isAmbiguous(word) && (small === 'dari' || (cue.people && cue.lang === 'vi' && !vi)))
      continue;
    if (cue.people && punctuated && cue.lang === 'vi' && !listed) continue;
    const last = spanFrom(t, at, true);
    if (PLACE_AFTER.test(t.words[last + 1]?.plain ?? '') && gap(t, last + 1) === ' ' && !listed)
      continue;
    push(finds, t, at, last);
    // "Óscar y Nayeli"
    const and = t.words[last + 1];
    if (
      and &&
      AND.has(and.small) &&
      gap(t, last + 1) === ' ' &&
      gap(t, last + 2) === ' ' &&
      mayBe(t, last + 2)
    )
      push(finds, t, last + 2, spanFrom(t, last + 2, true));
  }
  return finds;
};
