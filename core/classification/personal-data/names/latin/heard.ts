import { byUnits } from '../../cheap-look/index.js';
import type { PersonalFind } from '../../rule.js';
import { matchesOf } from '../../spans.js';
import { PLACE_AFTER } from './cued.js';
import { gap, isAbbreviation, isPlace, mayBe, opens, push, spanFrom, type Text } from './text.js';
import { isCommonLatin } from './unknown.js';
import {
  isAmbiguous,
  isCapitalWord,
  isJapaneseName,
  isListedLatin,
  isPlainGiven,
  isViFamily,
  isViGiven,
  type LatinWord,
  latinWords,
} from './words.js';

/** What only somebody does or suffers, behind the first word of a sentence. */
const DOES = byUnits(
  /^ (?:from (?:the (?:flat|floor|room|apartment|unit|house|class|shop|second|third|first|ground|top)|upstairs|downstairs|next door|unit|room|apartment|flat)|upstairs|downstairs|next door|who (?:lives|works|teaches)|(?:also |always |often |never |just |still |again )?(?:yelled|shouted|screamed|told|said|says|helped|taught|teaches|lives|works|worked|hit|punched|slapped|kicked|pushed|grabbed|stole|threatened|bullied|bullies|cried|cries|fell|hurt|lost (?:his|her)|broke (?:his|her)|keeps (?:leaving|yelling|shouting|playing|throwing|coming|feeding|parking|following|calling)|got (?:bullied|hurt|hit|fired|sick|lost|married|pushed)|was (?:bullied|hit|hurt|fired|crying|beaten|kind|rude|born|so kind|very kind|injured)|is (?:bullied|being bullied|crying|sick|pregnant|in (?:grade|hospital|the hospital)|my|our)|has(?:n't|n’t| not)? been (?:paid|bullied|sick|absent|fired)|hasn't|hasn’t|doesn't|doesn’t|walked|drove|ran|spat|speaks|wants|needs|asked)|se (?:cayó|lastimó|enfermó|burló|fue)|(?:siempre |nunca |ya |no |me |nos |le )*(?:cayó|gritó|grita|golpeó|pegó|pega|empujó|insultó|insulta|ayudó|enseña|enseñó|trabaja|vive|dijo|dice|molesta|robó|amenazó|cobra|llora|lloró|necesita|cuida)|(?:sempre |nunca |já |não |me |nos |se )*(?:caiu|gritou|grita|bateu|empurrou|xingou|xinga|ajudou|ensina|ensinou|trabalha|mora|disse|roubou|ameaçou|chora|chorou|machucou|perdeu|precisa|cuida|sofreu)|(?:selalu |sering |sudah |belum |tidak |pernah |juga )*(?:memaki|memukul|memarahi|dipukul|dimarahi|dimaki|jatuh|menangis|sakit|membantu|menolong|mengajar|bekerja|berkata|mencuri|mengancam|dibully|terluka|diusir|dipecat)|(?:đã |đang |bị |được |hay |không |chưa |vừa |cũng |luôn )*(?:ngã|bị|nói|bảo|kể|mắng|chửi|đánh|đấm|giúp|khóc|ốm|bệnh|nghỉ|học|làm|sống|ở|dạy|nhờ|ném|quát|đuổi|mất|sinh|đẻ|trượt|té)(?![\p{L}]))(?![\p{L}])/u,
);
/** Vietnamese nouns stand there as well. */
const VI_VERB = byUnits(
  /^ (?:đã |đang |bị |được |hay |không |chưa |vừa |cũng |luôn )*(?:ngã|bị|nói|bảo|kể|mắng|chửi|đánh|đấm|giúp|khóc|ốm|bệnh|nghỉ|học|làm|sống|ở|dạy|nhờ|ném|quát|đuổi|mất|sinh|đẻ|trượt|té)(?!\p{L})/u,
);
const NO_DOER = byUnits(
  /^(?:mine|yours|ours|theirs|hers|somebody|someone|nobody|everyone|everybody|anyone|people|kids?|child|children|students?|teachers?|parents?|men|women|boys?|girls?|workers?|residents?|foreigners?|tourists?|neighbou?rs?|drivers?|cyclists?|noise|smoke|water|garbage|trash|smell|music|dogs?|cats?|crows?|everything|nothing|something|one|another|others|most|many|few|several|staff|nurses?|doctors?|police|firefighters?|volunteers?|grandma|grandpa|mom|mum|dad|mother|father|baby|owners?|bosses|boss|alguien|nadie|todos|todas|uno|una|alguém|ninguém|muitos?|muitas?|gente|pessoas|crianças|niños|niñas|orang|anak|ibu|bapak|guru|teman|banyak|semua|suami|istri|mahasiswa|tetangga|ai|ba|me|má|mẹ|bố|con|em|tôi|chồng|vợ|anh|chị|cô|chú|bác|ông|bà|người|ngày|năm|nhà|trẻ|bạn|mưa|xe|cây|nước|đường|đèn|hoa|thu|xuân|đông|mai|sáng|an|bình|sen|hà|tiền|buổi|hãng|phí|nghe|sông|sơn|tâm|kim|yên|thành|phú|phố|hàng|trường|lớp|thầy|hạ|trung|chủ|quản|sếp|which|this|that|he|she|it|they|we|i|you|who|what|there|here|and|but|so|then|also|maybe|please|thanks|sorry|life|work|rent|rain|snow|wind|light|lights|bus|buses|car|cars|train|bike|bikes|ambulance|truck|prices?|esposo|esposa|marido|mulher|filho|filha|hijo|hija|mãe|pai|mamá|papá|ella|él|ele|ela|eles|elas|ellos|ellas|usted|você|nunca|siempre|sempre|ahora|agora|aqui|aquí)$/u,
);
/** The last word of a text that nobody knows, alone behind a full stop. */
const NO_SIGN =
  /^(?:thanks?|thx|please|pls|help|cheers|bye|goodbye|regards|sincerely|sorry|ok|okay|yes|no|anonymous|anon|hello|why|really|seriously|finally|period|enough|urgent|amen|gracias|saludos|atentamente|ayuda|auxilio|adiós|anónimo|anônimo|obrigad[oa]|obg|valeu|socorro|ajuda|abraços?|att|salamat|tulong|maraming|po|sige|terima|kasih|makasih|tolong|trims|salam|mohon|cảm|ơn|ạ|nhé|thanks|end|fin|fim|resident|citizen|neighbou?r|student|parent|taxpayer|vecin[oa]|morador[a]?|warga|residente|ciudadan[oa]|cidad[ãa]o?|namaste|dhanyabad|arigato|arigatou|sumimasen|onegaishimasu|yoroshiku|wow|lol|haha)$/i;
/** The head of a list of people. */
const LIST_HEAD = byUnits(
  /(?:volunteers?|members?|participants?|attendees?|names?|signed|present|team|contacts?|voluntari[oa]s|participantes|miembros|membros|integrantes|asistentes|presentes|firmantes|assinam|firman|inscritos|peserta|anggota|relawan|hadir|panitia|mga (?:sasali|kasali|kasama|miyembro|dadalo|boluntaryo)|kasali|sasali|danh sách(?: [\p{Ll}]{1,7}){0,3}|người (?:tham gia|ký|đăng ký)|thành viên|tham gia|cc) ?[:：-] ?/giu,
);
const ITEM = byUnits(
  /(?:(?:,|;|&|\/| and| y| e| dan| at| và|,? si)? ?)((?:(?:Kuya|Ate|Pak|Bu|Mang|Aling|Don|Doña|Dona|Sr|Sra|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}'’.-]{0,15}){0,3})/uy,
);
/** Behind a title it is somebody, whatever town is called so. */
const TITLE =
  /^(?:señora|señor|senora|senor|sra|sr|mr|mrs|ms|miss|chị|anh|chú|bác|cô|ông|bà|thầy|pak|ibu|bapak|bu|mbak|mas|seu|dona|doña|sensei|ate|kuya|mang|aling)$/;
/** Who is to be told, besides the number: 070… or Gede. */
const OR = byUnits(
  /\ufffc[ ,.]{0,2}(?:or|o|ou|atau|hoặc|o kaya|o kay|hay|and|y|e|dan|và)(?: (?:si|kay|to|a|ke|gọi))? (\p{Lu}[\p{L}'’-]{1,15}(?: \p{Lu}[\p{L}'’-]{1,15}){0,2})(?=[.!?,\n]|$)/gu,
);
/** I Made Suartana: names of Bali begin with a small word. */
const BALI = byUnits(
  /(?<!\p{L})(?:I|Ni|Ida) (?:Made|Wayan|Nyoman|Ketut|Putu|Kadek|Komang|Gede|Luh|Gusti|Bagus|Ayu|Nengah|Dewa|Ngurah)(?: \p{Lu}[\p{L}'’-]{1,15}){0,3}/gu,
);
/** Small letters: my cousin wilber, a friend of mine. */
const KIN =
  /^(?:son|daughter|husband|wife|brother|sister|cousin|friend|hijo|hija|esposo|esposa|marido|primo|prima|hermano|hermana|amigo|amiga|sobrino|sobrina|cuñado|cuñada|vecino|vecina|filho|filha|irmão|irmã|sobrinho|sobrinha|colega|vizinho|vizinha|si|anak|istri|suami|teman|adik|kakak|kong|naming|kay|ni)$/;
/** o marcinho do segundo andar. */
const SMALL_NAME = byUnits(
  /(?<!\p{L})(?:o|a) (\p{Ll}{3,9}(?:inho|inha|ão|zinho|zinha)) (?:do|da) (?:primeiro|segundo|terceiro|quarto|quinto|andar|bloco|apto|apartamento|prédio|[0-9]+)/gu,
);
const NO_SMALL =
  /^(?:viz|velh|menin|crian|cachorr|gat|barulh|igrej|padar|moç|prim|sobr|irm|amig|espos|mocin)/;
const NEPALI_FAMILY =
  'thapa|rai|gurung|tamang|magar|shrestha|sherpa|adhikari|bhattarai|karki|khadka|basnet|poudel|paudel|sapkota|ghimire|acharya|aryal|bhandari|bista|chaudhary|dahal|gautam|joshi|khatri|limbu|maharjan|neupane|ojha|pandey|pariyar|pokharel|regmi|rijal|sharma|subedi|thakuri|upreti|wagle|bishwokarma|gharti|bhusal|kc|giri|budhathoki|chhetri|dhakal|kafle|koirala|lamichhane|panta|rawal|rokaya|shahi|sunuwar|timsina|yadav';
const NEPALI = byUnits(
  new RegExp(
    `(?<!\\p{L})(\\p{L}{3,12}(?: (?:bahadur|prasad|kumar|kumari|devi|maya|raj))? (?:${NEPALI_FAMILY}))(?!\\p{L})`,
    'giu',
  ),
);
const NO_NEPALI =
  /^(?:the|and|mero|hamro|yo|tyo|sabai|dherai|naya|ramro|ek|dui|hami|ma|timi|uha|tapai|from|in|of|to|for|is|learn|speak|write|read|only|some|good|our|a|an|no|any|dan|di|ke|en|de|em|la|el|sa|ng)$/i;

const listedRow = (words: readonly LatinWord[]): boolean =>
  words.some((word) => isListedLatin(word) || isViFamily(word) || isViGiven(word));

/** Names by what somebody does, in lists, behind titles and at the end, whether anybody knows them or not. */
export const heardNames = (t: Text): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  const { text, words } = t;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (!word) continue;
    if (!word.capital) {
      const before = words[i - 1];
      if (
        before &&
        KIN.test(before.small) &&
        gap(t, i) === ' ' &&
        word.plain.length > 4 &&
        !isCapitalWord(word) &&
        !isPlace(t, i) &&
        (isPlainGiven(word) ||
          (/^(?:si|kay)$/.test(before.small) && isListedLatin(word) && word.plain.length > 4))
      )
        push(finds, t, i, i);
      continue;
    }
    const previous = words[i - 1];
    if (
      previous &&
      TITLE.test(previous.small) &&
      /^\.? $/.test(gap(t, i)) &&
      (isJapaneseName(word.plain) || isPlace(t, i)) &&
      !PLACE_AFTER.test(words[i + 1]?.plain ?? '')
    ) {
      push(finds, t, i, i);
      continue;
    }
    if (!opens(t, i) || isAbbreviation(word) || word.word.includes("'") || word.word.includes('’'))
      continue;
    const free = mayBe(t, i);
    const last = free ? spanFrom(t, i, true) : i;
    const behind = text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 48);
    const vietnamese = isViGiven(word) && !isPlace(t, i) && word.word.length > 2;
    if (
      (free || vietnamese) &&
      !NO_DOER.test(word.small) &&
      last - i < 3 &&
      DOES.test(behind) &&
      (listedRow(words.slice(i, last + 1)) ||
        (!isCommonLatin(word) &&
          !VI_VERB.test(behind) &&
          !/(?:s|ing|ed|ly|tion|ity)$/.test(word.plain)))
    )
      push(finds, t, i, last);
    // The last word alone, if more was said before it.
    const line = /^\s*$/.test(text.slice(words[last]?.end ?? 0));
    if (
      free &&
      line &&
      i > 3 &&
      last - i < 2 &&
      /[.!?\n]\s*$/.test(text.slice(0, word.start)) &&
      word.plain.length > 2 &&
      word.plain.length < 13 &&
      !NO_SIGN.test(word.word) &&
      !isCapitalWord(word) &&
      !(isAmbiguous(word) && !isListedLatin(word)) &&
      word.word.slice(1) === word.small.slice(1)
    )
      push(finds, t, i, last);
  }
  const inside = (pattern: RegExp, counts: (word: string, start: number) => boolean) => {
    for (const match of matchesOf(text, pattern)) {
      const word = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(word);
      if (counts(word, start)) finds.push({ start, end: start + word.length, kind: 'name' });
    }
  };
  inside(OR, (word) => !isCapitalWord({ plain: word.split(' ')[0]?.toLowerCase() ?? '' }));
  inside(BALI, (word) => word.split(' ').length > 2 || word.startsWith('Ni'));
  if (/inh[oa]|ão/.test(text)) inside(SMALL_NAME, (word) => !NO_SMALL.test(word));
  inside(NEPALI, (word) => {
    const parts = word.split(' ');
    const [first] = latinWords(parts[0] ?? '');
    return (
      !!first &&
      !NO_NEPALI.test(first.plain) &&
      !isCapitalWord(first) &&
      (parts.length > 2 || (isListedLatin(first) && first.plain.length > 3))
    );
  });
  for (const match of matchesOf(text, LIST_HEAD)) {
    ITEM.lastIndex = match.index + match[0].length;
    for (let item = ITEM.exec(text), n = 0; item && n < 12; item = ITEM.exec(text), n++) {
      const name = item[1] ?? '';
      const plain = name.split(' ')[0]?.toLowerCase() ?? '';
      const start = item.index + item[0].length - name.length;
      if (!isCapitalWord({ plain }) && !t.places.has(name.toLowerCase()))
        finds.push({ start, end: start + name.length, kind: 'name' });
    }
  }
  return finds;
};
