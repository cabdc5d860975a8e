import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { PLACE_AFTER } from './cued.js';
import { PLACE_BEFORE, SHOP_END } from './listed.js';
import { gap, isAbbreviation, mayBe, opens, push, spanFrom, type Text } from './text.js';
import { isAmbiguous, isJapaneseName, isListedLatin, isPlainGiven } from './words.js';

/** Behind these stands somebody more often than a thing. */
const WITH =
  /^(?:with|by|con|com|dengan|oleh|cùng|với|told|asked|thanked|met|conocí|conheci|sama)$/;
/** Makers and programs, with which one does something too. */
const NO_PERSON =
  /^(?:windows|android|iphone|apple|chatgpt|deepl|netflix|amazon|mercari|rakuten|docomo|softbank|sapix|kumon|duolingo|microsoft|teams|meet|canva|xbox|nintendo|playstation|pokemon|disney|cosmos|kasumi|beisia|smark|joyful|cainz|kohnan|gusto|saizeriya|sukiya|yoshinoya|starbucks|costco|lawson|lopia|trial|seria|daiso|muji|fuji|daihatsu|mitsubishi|isuzu|hino|yamaha|kawasaki|bosch|epson|canon|fujitsu|hitachi|toshiba|sharp|meiji|calpis|kirin|asahi|suntory|kewpie|islam|dios|deus|allah|covid|parkinson|alzheimer|down|internet|unicef|sanden|subaru|python|springfield|trung|back|home)$/;
/** A town of Japan is written so as well. */
const ROMAJI =
  /^(?:(?:[kstnhmrgzdbpj]|ky|sh|ch|ts|ny|hy|my|ry|gy|by|py|[yw](?=[aou]))?[aiueo]|n(?![aiueoy]))+$/;
const VI_SMALL = /^(?:với|cùng|sama)$/;
/** What only somebody does, or is. */
const DOES =
  /^ (?:who |from (?:my|our|the) (?=[a-z ]{0,12}(?:class|club|office|desk|line|dorm|factory|room|floor|group|team|English|Japanese|school))|helped|told (?:me|us|my)|told |lives|works (?:with|at|in|for|as)|worked|shout|yell|hit |hits |knock|smok|complain(?:s|ed)|cried|cries|fell |lost (?:his|her|the|my)|was (?:fired|hurt|injured|bullied|born|told|so kind|very kind|so nice|crying|diagnosed)|got (?:hurt|injured|fired|sick)|is (?:sick|pregnant|afraid|my |our |a nurse|in (?:grade|class|\d)|\d|scared|only \d|deaf|blind)|has (?:a fever|asthma|autism|two|three|been (?:sick|bullied|waiting))|teaches|taught|explained|translated|refuses|speaks|and (?:I|her|his|my) |quien|que (?:vive|trabaja|me |nos |mora|fala|atende)|trabaja|vive|me (?:ayud|atend|dijo|grit|explic|ajud|disse|xing)|nos (?:ayud|atend|dijo|ajud|disse)|trabalha|mora |tem (?:\d|asma|autismo|febre)|tiene (?:\d|asma|fiebre|autismo)|está (?:enferm|embarazad|doente|grávida)|llora|chora|nació|nasceu|se (?:cayó|lastimó|machucou)|fue despedid|foi demitid|é (?:meu|minha|nosso|nossa)|es (?:mi|nuestr)|bekerja|kerja di|tinggal|sakit|dipukul|dipecat|jatuh|membantu|menolong|marah|menangis|bilang|takut|umur|berumur|dan saya|na (?:nakatira|nagtatrabaho|tumulong)|làm (?:cùng|việc)|sống|giúp|bị (?:ốm|tai nạn|đuổi|thương|bạn|sếp)|nói (?:với|rằng)|dạy)/;

/** Who somebody is, and a comma. */
const WHO = byUnits(
  /(?:^|[^\p{L}])(?:dueñ[oa]|vecin[oa]s?|jef[ea]|suegr[oa]|compañer[oa]|casero|casera|encargad[oa]|maestr[oa]|profesor[a]?|supervisor[a]?|dono|dona|vizinh[oa]s?|chefe|síndic[oa]|zelador[a]?|sogr[oa]|encarregad[oa]|professor[a]?|colega|landlord|landlady|neighbou?r|teacher|boss|supervisor|manager|nurse|friend|owner|caretaker|tetangga|mandor|bapak kos|ibu kos|pemilik|mertua|wali kelas|atasan|guru|may-ari|kapitbahay|amo|guro|kaibigan|hàng xóm|chủ nhà|cô giáo|sếp|esposo|esposa|marid[oa]|hij[oa]|filh[oa]|husband|wife|son|daughter|mother|father|mamá|papá|mãe|pai|istri|suami|anak|asawa)(?: \p{Ll}{1,14}){0,4}, (?:(?:el|la|o|a|si|ang|the|un tal|uma? tal(?: de)?) )?$/u,
);
/** Behind the name: our friends. */
const OURS = byUnits(
  /^(?: (?:and|y|e|dan|at|và) \p{Lu}\p{L}+)?, (?:our|my|mi|mis|nuestr[oa]s?|meus?|minhas?|noss[oa]s?|teman|tetangga|anak|suami|istri|kaibigan|kapitbahay) (?:\p{Ll}+ )?(?:friend|neighbou?r|son|daughter|husband|wife|mother|father|colleague|co-?worker|classmate|teacher|boss|amig|vecin|hij[oa]|espos|mam|pap|madre|padre|compañer|jef|vizinh|filh|marido|mulher|mãe|pai|colega|chef|saya|kami|ko|namin)/u,
);

const AND = /^(?:and|y|e|dan|at|và|a|ao|à|saka|con|com|dengan|with)$/;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|sr|sra|srta|señor|señora|senhor|senhora|seu|dona|don|doña|professor[a]?|profesor[a]?|teacher|pak|bapak|bu|ibu|mas|mbak|kak|ginoong|ginang|si|kay|sina|kina|ate|kuya|aling|mang|anh|chị|cô|chú|bác|ông|bà|thầy|sensei)$/;

/** Names by a list or by none, in a row of capitals or by what is told of them. */
export const rowNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  for (let i = 0; i < t.words.length; i++) {
    const word = t.words[i];
    if (!word || !mayBe(t, i) || isAbbreviation(word) || word.plain.length < 3) continue;
    const before = t.words[i - 1];
    const close = gap(t, i) === ' ';
    if (before && close && (PLACE_BEFORE.has(before.plain) || before.capital)) continue;
    if (gap(t, i).endsWith('-') || t.text[word.end] === '-') continue;
    const last = spanFrom(t, i, true);
    const row = t.words.slice(i, last + 1);
    const end = row.at(-1)?.end ?? word.end;
    const next = t.words[last + 1];
    if (next && gap(t, last + 1) === ' ' && (PLACE_AFTER.test(next.plain) || next.capital))
      continue;
    const plain = row.map((one) => one.plain);
    if (plain.some((one) => SHOP_END.test(one) || NO_PERSON.test(one))) continue;
    if (plain.some((one) => t.places.has(one)) || /\d/.test(t.text[end] ?? '')) continue;
    const mixed = row.some((one) => /[a-z][A-Z]/.test(one.word) || isAbbreviation(one));
    if (mixed) continue;
    const starts = opens(t, i);
    const withWho =
      !starts &&
      close &&
      WITH.test(before?.small ?? '') &&
      word.plain.length > 3 &&
      /^\p{Lu}\p{Ll}+$/u.test(word.word) &&
      (row.length > 1 || (!ROMAJI.test(word.plain) && !VI_SMALL.test(before?.small ?? '')));
    const given =
      row.length > 1 &&
      (isPlainGiven(word) ||
        (isListedLatin(word) && !isAmbiguous(word) && !isJapaneseName(word.plain)));
    const does =
      DOES.test(t.text.slice(end, end + 28)) &&
      (!starts || row.length > 1 || (isListedLatin(word) && !isAmbiguous(word)));
    // O síndico, Arakida, proibiu: between commas behind who it is.
    const around = t.text.slice(Math.max(0, word.start - 60), word.start);
    const told =
      (t.text[end] === ',' && row.length < 4 && WHO.test(around)) ||
      OURS.test(t.text.slice(end, end + 40));
    // Mrs. Kusakabe teaches us, and Ihor Shevchuk brings the cakes.
    const beside =
      row.length === 2 &&
      close &&
      row.every((one) => /^\p{Lu}[\p{Ll}]{2,}$/u.test(one.word)) &&
      AND.test(before?.small ?? '') &&
      t.words.slice(Math.max(0, i - 14), i).some((one) => TITLE.test(one.small));
    if (withWho || given || does || told || beside) push(finds, t, i, last);
    i = last;
  }
  return finds;
};
