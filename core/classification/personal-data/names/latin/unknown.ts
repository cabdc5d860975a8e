import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { wordSet } from '../data/word-list.js';
import { LATIN_COMMON } from '../data/words/latin-common.js';
import { LATIN_PLACES } from '../data/words/latin-places.js';
import { PLACE_AFTER } from './cued.js';
import { PLACE_BEFORE, SHOP_END } from './listed.js';
import { gap, isAbbreviation, isPlace, mayBe, opens, push, type Text } from './text.js';
import { isAmbiguous, isCapitalWord, isListedLatin, type LatinWord } from './words.js';

const common = wordSet(LATIN_COMMON);
const places = wordSet(LATIN_PLACES);
/** A word that is written small as well: with a capital it may open a sentence or a heading. */
export const isCommonLatin = ({ plain }: Pick<LatinWord, 'plain'>): boolean => common.has(plain);

/** Behind these a place stands far more often than a person. */
const WHERE = wordSet(
  'naam nam name nama nombre nome pangalan named called in to from at near toward towards via around outside across into en desde hacia hasta em na no nas nos ate para pra rumo di ke dari menuju daerah kota kabupaten desa taga tiga papuntang papunta galing mula tai tu ve den toi ra qua vung tinh song rio river lake lago mount gunung isla island pulau calle rua street jalan bahasa bahasang wikang tieng lengua lingua idioma language the los las el la os as de del da do dos das of by marca merek brand model modelo movie film pelicula filme cancion musica song lagu game juego jogo anime manga novel serie series drama app aplikasi aplicacion aplicativo sa ng mga vien cong cau duong chua san phuong truong nui',
);
/** What opens a question or tells when: it has a capital and is no name. */
const OPENERS = wordSet(
  'is was does did has had can could will would should when yesterday today ayer hoy ontem hoje kemarin tadi kahapon kanina ngayon apakah apa',
);
const AND = wordSet('and y e dan at và o & or atau');
/** What a word of a place ends with, and whose it is. */
const PLACE_END =
  /(?:machi|-?cho|-?dai|-?mura|-?gun|-?ken|-?shi|-?eki|gawa|bashi|-?dori|-?koen|jinja|-?ji|-?kan|-?maru|land|ville|burg|shire|istan|ese|ian|ismo|ista|nya|tech|soft|mart|tion|cion|ção|cao|dade|dao|asi|idad|ment|mente|ness|ship|eiro|eira|ano|ana|ense|ish|teca|logia|grafia|tiva|tivo)$/;
const NEXT =
  /^(?:river|bridge|road|street|avenue|line|station|park|lake|mountain|tower|mall|league|cup|festival|week|day|era|period|castle|temple|shrine|island|airport|bay|dam|express|wine|food|style|version|app|card|book|movie|song|series|game|model|brand|class|test|exam|level|virus|disease|syndrome|vaccine|shop|store|market|hotel|school|university|college|hospital|clinic|center|centre|company|factory|team|club|band|group|party|church|mosque|the|and the)$/;

/** Who opens a sentence together with somebody of their own: Maycol y su hermanita, Thandiwe and I. */
const WITH_OWN = byUnits(
  /^ (?:y|e|and|dan|và|at saka|at|tsaka|& ?)? ?(?:su|sus|mi|mis|yo|seu|sua|meu|minha|eu|his|her|my|I|me|saya|aku|istrinya|suaminya|anaknya|adiknya|tôi|em|con|vợ|chồng|ako|ang (?:asawa|anak|kapatid))(?![\p{L}])/u,
);
/** What somebody at the begin of a sentence does or is. */
const BEGINS = byUnits(
  /^ (?:(?:is|was) (?:being|always|always being|still|afraid|scared|allergic|autistic|sick|pregnant|bullied|teased|crying|my|our)|cries|hates|loves|studies|(?:was|has|had) (?:been |just |already |never |always )?(?:refused|told|born|fired|sick|absent|bullied|given|sent|hit|scared|afraid|pregnant|crying|rude|kind|so|very|a |my|our|the)|can't|cannot|can’t|doesn|didn|hasn|lives|works|goes|says|said|told|asked|wants|needs|helps|helped|no tiene|tiene|vive|trabaja|va a|dice|dijo|está (?:enferm|embaraz|sol)|es (?:mi|nuestr)|não tem|tem|mora|trabalha|vai|disse|é (?:meu|minha|noss)|está (?:doente|grávid)|bị|đang|đã|là (?:bạn|con|vợ|chồng|em|chị|anh))(?!\p{Ll})/u,
);
const PRONOUN =
  /^(?:You|She|They|Both|Parents|Husband|Wife|Ella|Ellos|Nosotros|Usted|Ele|Ela|Eles|Nós|Você|Saya|Kami|Mama|Papa|Mamá|Papá|Mãe|Pai|Tôi|Chồng|Vợ|Ako|Siya|Kids|Children|Hijos|Filhos)$/;
const JOINS = byUnits(/^ (?:y|e|and|dan|và|at)(?![\p{L}])/u);
/** Behind what is gone, in brackets: 〔phone〕 (Jurema). */
const BESIDE = byUnits(
  /\ufffc ?[(（,–-] ?(\p{Lu}\p{Ll}{2,14}(?: \p{Lu}\p{Ll}{1,14}){0,2})(?:[)）]|[.!]?\s*$|\n)/gu,
);
/** Between two commas behind a word for somebody: my friend, Linh, is … */
const KIN =
  'friend|neighbou?r|coworker|colleague|roommate|cousin|sister|brother|son|daughter|husband|wife|mother|father|boss|landlord|teacher|amig[oa]|vecin[oa]|compañer[oa]|hermano|hermana|prim[oa]|hij[oa]|espos[oa]|marido|madre|padre|jef[ea]|profesor[a]?|vizinh[oa]|colega|irmão|irmã|filh[oa]|mãe|pai|chefe|teman|tetangga|anak|istri|suami|adik|kakak|guru|bos|bạn|hàng xóm|chồng|vợ|con|anh|chị|em|sếp|kaibigan|kapitbahay|asawa|anak|kapatid|katrabaho';
const BETWEEN = byUnits(
  new RegExp(
    `(?<!\\p{L})(?:${KIN.replace(/(^|\|)(\p{Ll})/gu, (_, lead: string, letter: string) => `${lead}[${letter}${letter.toUpperCase()}]`)})(?: (?:of mine|mía|mío|meu|minha|saya|kami|em|tôi|của em|của tôi|ko|namin|trai|gái|cùng \\p{Ll}{2,6}))?, (\\p{Lu}\\p{Ll}{1,14}(?: \\p{Lu}\\p{Ll}{1,14}){0,2}),? `,
    'gu',
  ),
);

/**
 * A word with a capital in the middle of a sentence that no list knows and nobody writes small: most often somebody's name.
 * Not where a place, a firm or a work would stand.
 */
export const unknownNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { words, text } = t;
  for (const pattern of [BESIDE, BETWEEN])
    for (const { 0: whole, 1: name = '', index } of matchesOf(text, pattern)) {
      const start = index + whole.lastIndexOf(name);
      const at = words.findIndex((one) => one.start === start);
      const first = words[at];
      if (!first?.capital || !mayBe(t, at) || places.has(first.plain)) continue;
      if (pattern === BESIDE && common.has(first.plain) && !isListedLatin(first)) continue;
      finds.push({ start, end: start + name.length, kind: 'name' });
    }
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word?.capital) continue;
    const behind = text.slice(word.end, word.end + 24);
    if (
      opens(t, i) &&
      word.word.length > 2 &&
      !PRONOUN.test(word.word) &&
      JOINS.test(behind) &&
      WITH_OWN.test(behind) &&
      mayBe(t, i) &&
      (isListedLatin(word) || (!common.has(word.plain) && !places.has(word.plain)))
    )
      push(finds, t, i, i);
    if (
      opens(t, i) &&
      BEGINS.test(behind) &&
      word.word.length > 3 &&
      /^\p{Lu}\p{Ll}+(?:-\p{Ll}+)?$/u.test(word.word) &&
      mayBe(t, i) &&
      !PRONOUN.test(word.word) &&
      !common.has(word.plain) &&
      !common.has(word.plain.replace(/s$/, '')) &&
      !places.has(word.plain) &&
      !PLACE_END.test(word.plain)
    )
      push(finds, t, i, i);
    // A row of capitals is looked at as a whole.
    let last = i;
    while (
      words[last + 1]?.capital &&
      last < i + 4 &&
      (gap(t, last + 1) === ' ' ||
        (/^\. ?$/.test(gap(t, last + 1)) && (words[last]?.word.length ?? 0) < 3))
    )
      last++;
    // Is Kowalczyk here? What opens the sentence is a word of its own.
    const from = last > i && opens(t, i) && OPENERS.has(word.plain) ? i + 1 : i;
    i = last;
    if (opens(t, from) || last - from > 2) continue;
    const row = words.slice(from, last + 1);
    const unknown = (one: LatinWord, at: number): boolean =>
      mayBe(t, at) &&
      !isPlace(t, at) &&
      !isAbbreviation(one) &&
      one.word.length > 3 &&
      /^\p{Lu}[\p{Ll}’']+$/u.test(one.word) &&
      !common.has(one.plain) &&
      !common.has(one.plain.replace(/s$/, '')) &&
      !places.has(one.plain) &&
      !isCapitalWord(one) &&
      !PLACE_END.test(one.plain);
    const fits = row.every(
      (one, n) => unknown(one, from + n) || (isListedLatin(one) && mayBe(t, from + n)),
    );
    if (!fits || (row.length === 1 && row.every((one) => isListedLatin(one) && isAmbiguous(one))))
      continue;
    const previous = words[from - 1];
    if (!previous || !/^ ["“(]?$|^, $/.test(gap(t, from))) continue;
    // Planning and Coordination: of a row of headings no one is a person.
    const other = words[from - 2];
    if (AND.has(previous.small) && other?.capital && common.has(other.plain)) continue;
    if (WHERE.has(previous.plain) || PLACE_BEFORE.has(previous.plain)) continue;
    if (previous.capital && !(opens(t, from - 1) && OPENERS.has(previous.plain))) continue;
    const next = words[last + 1];
    if (next && /^[ -]$/.test(gap(t, last + 1)))
      if (PLACE_AFTER.test(next.plain) || SHOP_END.test(next.plain) || NEXT.test(next.plain))
        continue;
    if (/[\d%&@/_-]/.test(text[words[last]?.end ?? 0] ?? '')) continue;
    if (/["”'’]/.test(text[words[last]?.end ?? 0] ?? '') && /["“]/.test(gap(t, from))) continue;
    push(finds, t, from, last);
  }
  return finds;
};
