import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { NOBODY } from './nobody.js';
import type { Text } from './text.js';
import { isCommonLatin } from './unknown.js';
import { isAmbiguous, isCapitalWord, isListedLatin } from './words.js';

/** hola soy milagros ch., oi aqui é a jussara, im farah: who opens in small letters. */
const SELF = byUnits(
  /(?<=^|[.!?,;\n] ?|(?:hola|halo|oi|ol[aá]|hi|hello|buenas|d[ií]as|tardes|noches|kumusta|pagi|siang|malam) )(?:soy|me llamo|mi nombre es|sou|me chamo|meu nome é|aqui é|aqui quem fala é|i['’ ]?a?m|my name is|this is|it['’]?s me|saya|nama saya|namaku|ako (?:po )?si|ako (?:po )?ay si|pangalan ko(?: po)?(?: ay)?|si|em tên|em là|tôi tên|tôi là|mình là|toi la|em la|mình tên) (?:o |a |la |el )?(\p{Ll}[\p{L}’'-]{2,14})((?: \p{L}[\p{L}’'-]{1,14}){0,3}| \p{L}{1,2}\.)(?=[.,;!\n]|$| (?:mi|my|minha|meu|and|y|e|de|from|dari|taga|na|ng|po|ko|đang|muốn|quiero|quero|mau|i|tel|cel)(?!\p{L}))/giu,
);

/** Who says a name in small letters that lists know. */
export const smallSelves = (t: Text): PersonalFind[] =>
  matchesOf(t.text, SELF).flatMap(({ 0: whole, 1: first = '', 2: rest = '', index }) => {
    const start = index + whole.length - first.length - rest.length;
    const at = t.words.findIndex((word) => word.start === start);
    const word = t.words[at];
    if (!word || word.capital || NOBODY.test(first) || t.places.has(word.small)) return [];
    if (!isListedLatin(word) || isAmbiguous(word)) return [];
    let end = word.end;
    if (/^ \p{L}{1,2}\.$/u.test(rest)) end += rest.length;
    else
      for (let next = at + 1; next < at + 4; next++) {
        const more = t.words[next];
        if (!more || more.start !== end + 1 || more.end > start + first.length + rest.length) break;
        if (isCommonLatin(more) && !isListedLatin(more)) break;
        end = more.end;
      }
    return [{ start, end, kind: 'name' as const }];
  });

/** An account's holder as a bank writes it: tên LO THI XUYEN, a nombre de CCORI NELIDA. */
const HOLDER = byUnits(
  /(?<!\p{L})(?:tên|chủ (?:tk|thẻ|tài khoản)|holder|account name|name|in the name of|a nombre de|titular|nombre|em nome de|nome|a\.? ?n\.?|atas nama|nama|pangalan|under|mang tên|नाम|खातावाला|이름|성명|氏名|名前|姓名|예금주|명의|户名|名義)(?: is| es| é| là| ay| po| ko|:|は|는|은)* ?[:：]? ?((?:\p{Lu}{2,14})(?: \p{Lu}{2,14}){1,4})(?![\p{L}])/giu,
);
export const holders = (t: Text): PersonalFind[] =>
  matchesOf(t.text, HOLDER).flatMap(({ 0: whole, 1: row = '', index }): PersonalFind[] =>
    row === row.toUpperCase() && !/^(?:PDF|FAQ|QR|ID|IC|MY NUMBER|NHK|JR)/.test(row)
      ? [{ start: index + whole.length - row.length, end: index + whole.length, kind: 'name' }]
      : [],
  );

/** Marek, the bloke who fixes bikes: who somebody is, behind a comma. */
const WHO = byUnits(
  /(?<=^|[.!?\n] )(\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{1,14})?), (?:the (?:bloke|guy|man|woman|lady|girl|boy|one|kid|neighbou?r|owner|manager|nurse|teacher|mother|father)|who|my|our|a (?:friend|neighbou?r|mother|single|student|colleague)|el (?:que|señor|vecino|chico|amigo)|la (?:que|señora|vecina|chica|amiga)|mi|nuestr[oa]|o (?:que|cara|moço|vizinho|rapaz|senhor)|a (?:que|moça|vizinha|senhora)|meu|minha|noss[oa]|yang|tetangga|teman|anak|istri|suami|yung|ang (?:kapitbahay|kaibigan|asawa|anak)|kapitbahay|kaibigan|người|hàng xóm|bạn|con|vợ|chồng)(?!\p{L})/gu,
);
const OPENER =
  /^(?:Prezad|Estimad|Car[oa]s?$|Dear|Hola|Hello|Olá|Halo|Querid|Se[nñ]h?or|Yth|Kính|Thưa|Mahal|Kgg|Besides|Además|Also|Honestly|Actually|Sinceramente|Finalmente|Well|Bueno|Bem|Jadi|Nah|Thật|Kaya)/;
export const explained = (t: Text): PersonalFind[] =>
  matchesOf(t.text, WHO).flatMap(({ 1: name = '', index }): PersonalFind[] => {
    const [word] = t.words.filter(({ start }) => start === index);
    if (!word || isCapitalWord(word) || t.places.has(word.plain) || OPENER.test(name)) return [];
    if (isCommonLatin(word) && !isListedLatin(word)) return [];
    return [{ start: index, end: index + name.length, kind: 'name' }];
  });

/** I'm Jun., Soy Sol, Sou a Mar: a month or a word, and yet somebody says to be called so. */
const SHORT_SELF = byUnits(
  /(?:^|[.!?\n] ?)(?:(?:[Hh]i|[Hh]ello|[Hh]ola|[Oo]lá|[Oo]i|[Hh]alo),? )?(?:I['’]?m|I am|This is|My name is|[Ss]oy|[Mm]e llamo|[Ss]ou(?: [oa])?|[Mm]e chamo|[Nn]ama saya|[Aa]ko (?:po )?si|[Ss]i) (Jun|May|June|April|August|Sol|Luz|Mar|Paz|Sunny|Joy|Grace|Angel|Faith|Hope|Ram|Sun|Min|Lee|Kim|Mai|Set|Abril|Mayo|Julio|Julia|Agus|Juni|Juli|Budi|Hana|Sora|Yuki|Kai)(?=[.,!\n]|$| (?:from|here|and|de|da|y|e|dari|po)(?!\p{L}))/gu,
);
export const shortSelves = (t: Text): PersonalFind[] =>
  matchesOf(t.text, SHORT_SELF).map(({ 0: whole, 1: name = '', index }) => ({
    start: index + whole.length - name.length,
    end: index + whole.length,
    kind: 'name',
  }));

/** landlord = Mogi Tadao; It's Bash (short for Bashir); Lagda: J. Kiamco; kid no. 2, Amina, is in … */
const EQUALS = byUnits(/[\p{L}.] = (\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14}){1,2})(?![\p{L}])/gu);
const SHORT_FOR = byUnits(
  /(\p{Lu}\p{Ll}{1,12}) \((?:short for|aka|a\.k\.a\.|also known as|nickname|real name|legally|or|de|apodo|apelido|nombre real|nama asli|tên thật|tunay na pangalan)[ :]{1,2}(\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14}){0,2})\)/gu,
);
const INITIALS = byUnits(
  /(?:[.!?:,\n] ?|^)((?:\p{Lu}\. ?){1,2}\p{Lu}[\p{L}'’-]{2,16}(?:-\p{Lu}\p{Ll}+)?)[ .!]*(?:\n|$)/gu,
);
const COMMAS = byUnits(
  /, (\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{1,14})?), (?:is|was|has|had|goes|went|who|can|cannot|can't|está|es|va|tiene|vive|é|foi|vai|tem|mora|adalah|sedang|kena|là|bị|học|làm|ay|nasa)(?!\p{L})/gu,
);
export const besideNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const add = (start: number, name: string) => {
    const words = t.words.filter((word) => word.start >= start && word.end <= start + name.length);
    if (words.length && !words.some((word) => isCapitalWord(word) || t.places.has(word.plain)))
      if (!words.every((word) => isCommonLatin(word) && !isListedLatin(word)))
        finds.push({ start, end: start + name.length, kind: 'name' });
  };
  for (const pattern of [EQUALS, INITIALS, COMMAS])
    for (const { 0: whole, 1: name = '', index } of matchesOf(t.text, pattern))
      add(index + whole.indexOf(name), name);
  for (const { 0: whole, 1: short = '', 2: name = '', index } of matchesOf(t.text, SHORT_FOR)) {
    add(index, short);
    add(index + whole.lastIndexOf(name), name);
  }
  return finds;
};

const NEPALI_SELF = byUnits(
  /(?:^|[.!?\n] ?)(?:namaste,? |hajur,? |namaskar,? )?(?:ma|m|mero naam|mero nam|mero name)[ ,:]{1,2}(\p{L}{3,12}(?: \p{L}{3,12}){0,2})(?= (?:ho|hu|hun|hoo|bolda|boldai|bata)(?![\p{L}])|[.,!\n]|$)/giu,
);
const NEPALI_NO =
  /^(?:nepali|nepal|japan|japani|yaha|yahan|tyaha|ek|eutai?|aaja|hijo|bholi|kaam|ghar|school|company|student|bidyarthi|hajur|birami|garbhawati|pregnant|trainee|naya|purano|dherai|ali|sabai|pani|lai|sanga|ali ali|ramro|thik|sadhai|kahile|arko|euta|factory|hotel|nagarpalika|feri|dukhi|khusi|chinta|naagarik)$/i;

/** "Ma kamal thapa": how somebody says in Nepali with Latin letters who it is. */
export const nepaliSelves = (t: Text): PersonalFind[] =>
  matchesOf(t.text, NEPALI_SELF).flatMap(({ 0: whole, 1: row = '', index }): PersonalFind[] => {
    const [first = ''] = row.split(' ');
    if (NEPALI_NO.test(first) || t.places.has(first.toLowerCase())) return [];
    const start = index + whole.lastIndexOf(row);
    const word = t.words.find((one) => one.start === start);
    if (!word || (isCommonLatin(word) && !isListedLatin(word))) return [];
    return [{ start, end: start + row.length, kind: 'name' }];
  });
