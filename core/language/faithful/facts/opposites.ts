import { placeOf, type View } from '../reading/view.js';
import type { Slip, SlipKind } from '../slip.js';

/** Things of which a text says one or the other. Words by language, each row one of them. */
interface Opposites {
  readonly kind: SlipKind;
  readonly words: readonly Readonly<Record<string, string>>[];
}

const OPPOSITES: readonly Opposites[] = [
  {
    kind: 'name',
    words: [
      {
        ja: '北(?=[口側部館棟支門])',
        zh: '北(?=[口侧部馆楼门边出区])|北方',
        ko: '북(?=쪽|측|부|관|구|문|단)',
        en: 'north(?:ern)?',
        es: 'norte',
        pt: 'norte',
        vi: 'phía bắc|cửa bắc|bắc',
        id: 'utara',
        fil: 'hilaga(?:ng)?|north',
        ne: 'उत्तर(?:ी|तिर|पट्टि)?(?![\\u0900-\\u0963])',
      },
      {
        ja: '南(?=[口側部館棟支門])',
        zh: '南(?=[口侧部馆楼门边出区])|南方',
        ko: '남(?=쪽|측|부|관|구|문|단)',
        en: 'south(?:ern)?',
        es: 'sur',
        pt: 'sul',
        vi: 'phía nam|cửa nam|miền nam',
        id: 'selatan',
        fil: 'timog|south',
        ne: 'दक्षिण(?:ी|तिर|पट्टि|को)?(?![\\u0900-\\u0963])',
      },
      {
        ja: '東(?=[口側部館棟支門])',
        zh: '东(?=[口侧部馆楼门边出区])|东方',
        ko: '동(?=쪽|측|부|관|구|문|단)',
        en: 'east(?:ern)?',
        es: 'este(?= |\\.|,)(?<=(?:edificio|ala|lado|zona|salida|puerta|al|del) este)',
        pt: 'leste',
        vi: 'phía đông|cửa đông|đông',
        id: 'timur',
        fil: 'silangan(?:g)?|silangang|east',
        ne: 'पूर्व(?:ी|तिर|पट्टि)?(?![\\u0900-\\u0963])',
      },
      {
        ja: '西(?=[口側部館棟支門])',
        zh: '西(?=[口侧部馆楼门边出区])|西方',
        ko: '서(?=쪽|측|부|관|문)',
        en: 'west(?:ern)?',
        es: 'oeste',
        pt: 'oeste',
        vi: 'phía tây|cửa tây',
        id: 'barat',
        fil: 'kanluran(?:g)?|west',
        ne: 'पश्चिम(?:ी|तिर|पट्टि)?(?![\\u0900-\\u0963])',
      },
    ],
  },
  {
    kind: 'time',
    words: [
      {
        ja: '午前(?!中?に?\\ufffc)',
        zh: '上午(?!\\ufffc)',
        ko: '오전(?! ?\\ufffc)',
        en: '(?:in the |this |that |every |monday |tuesday |wednesday |thursday |friday |saturday |sunday )mornings?',
        es: 'por la mañana|de la mañana',
        pt: '(?:de|da|pela) manhã',
        vi: '(?:buổi )?sáng',
        id: 'pagi',
        fil: 'umaga',
        ne: 'बिहान',
      },
      {
        ja: '午後(?!に?\\ufffc)',
        zh: '下午(?!\\ufffc)',
        ko: '오후(?! ?\\ufffc)',
        en: '(?:in the |this |that |every |monday |tuesday |wednesday |thursday |friday |saturday |sunday )afternoons?',
        es: '(?:por|de) la tarde',
        pt: '(?:à|de|da|pela) tarde',
        vi: '(?:buổi )?chiều',
        id: 'sore|siang',
        fil: 'hapon',
        ne: 'दिउँसो|अपराह्न',
      },
    ],
  },
  {
    kind: 'negation',
    words: [
      {
        ja: 'ないと|なければ(?!なり|いけ)|ない限り|だけ(?!でなく|で)|に限り|限って|のない(?:方|人|もの)(?!でも)|ない方(?!でも)|ない人(?!でも)|手伝|助け',
        zh: '必须|除非|才(?:能|可)|如(?:果)?没有|没有[^。，]{0,14}(?:就|则|不)|只有|仅限|只能',
        ko: '없으면|않으면|해야|한해|만 |없이는',
        en: "unless|only|must|if (?:you|there|it)(?: is| are)? (?:do not|don't|no|not)",
        es: 'a menos que|solo|sólo|solamente|únicamente|si no',
        pt: 'a menos que|só|somente|apenas|se não',
        vi: 'trừ khi|nếu không|chỉ|phải có',
        id: 'kecuali|hanya|harus|jika tidak|kalau tidak',
        fil: 'maliban|kung wala|kung walang|kung hindi|lamang|lang|dapat',
        ne: 'नभए(?!.{0,4} ?पनि)|नभएमा|मात्र|अनिवार्य',
      },
      {
        ja: 'なくても(?!いい|よい|良い|よろ|構|かま|大丈夫|け)|ずとも',
        zh: '即使(?:不|没)|即便(?:不|没)|就算(?:不|没)|不用[^。，]{0,12}(?:就|也)(?:可|能)|没有[^。，]{0,12}也(?:可|能)',
        ko: '없어도(?! ?됩| ?돼| ?괜)|않아도(?! ?됩| ?돼| ?괜)',
        en: "even (?:if|when) [^.]{0,30}(?:not|no|n't)|even without|even with no",
        es: 'aunque no|incluso sin|aun sin|aun si no|incluso si no',
        pt: 'mesmo sem|mesmo que não|ainda que não',
        vi: '(?:dù|kể cả|ngay cả)[^.]{0,14}(?:không|chưa)',
        id: '(?:meskipun|walaupun|sekalipun|meski) (?:tidak|tanpa|belum)|tanpa[^.]{0,30} pun',
        fil: 'kahit (?:na )?(?:wala|walang|hindi|di)',
        ne: '(?:नभए|बिना|नगरे|नल्याए|नभएको) ?पनि',
      },
    ],
  },
  {
    kind: 'negation',
    words: [
      {
        ja: '(?<!避)難し|むずかし|困難',
        zh: '困难|难以|很难|较难|不容易|不易',
        ko: '어렵|어려[운워울우웠]|곤란|힘들',
        en: 'difficult|hard|not easy',
        es: 'difícil(?:es)?|no es fácil',
        pt: 'difícil|difíceis|não é fácil',
        vi: 'khó(?: khăn)?|không dễ(?: dàng)?',
        id: 'sulit|susah|sukar|tidak mudah',
        fil: 'mahirap|hindi (?:po )?madali',
        ne: 'कठिन|गाह्रो|सजिलो छैन',
      },
      {
        ja: '簡単|かんたん|容易|たやす',
        zh: '简单|(?<!不)容易|轻松',
        ko: '쉽(?!지)|쉬운|간단',
        en: '(?<!not )easy|simple',
        es: '(?<!no es )fácil(?:es)?|sencill[oa]',
        pt: '(?<!não é )fácil|fáceis|simples',
        vi: '(?<!không )dễ(?: dàng)?|đơn giản',
        id: '(?<!tidak )mudah|gampang',
        fil: '(?<!hindi |hindi po )madali|simple',
        ne: 'सजिलो(?! छैन)|सरल',
      },
    ],
  },
  {
    kind: 'negation',
    words: [
      {
        ja: '閉館|休館|休業|休診|閉庁|休み(?:です|ます|の)|閉まっ|閉めて',
        zh: '闭馆|休馆|休息|休业|休诊|关门|不开放|不营业|不办公',
        ko: '휴관|휴무|휴업|휴진|쉽니다|쉬는|닫',
        en: 'closed?|not open|no service|off duty',
        es: 'cerrad[oa]s?|cierr\\p{L}+|no (?:se )?(?:abre|atiende|hay atención)|descansa\\p{L}*',
        pt: 'fechad[oa]s?|fecha|não (?:se )?(?:abre|atende|funciona|há atendimento)|folga',
        vi: 'đóng cửa(?! sổ)|nghỉ|không (?:mở cửa(?! sổ)|làm việc)',
        id: 'tutup|ditutup|libur|tidak (?:buka|melayani)',
        fil: 'sarado|nakasara|hindi (?:po )?bukas|walang pasok',
        ne: 'बन्द|बिदा|विदा|खुल्दैन',
      },
      {
        ja: '開館|開いて(?!い(?:ない|ません))|開きます',
        zh: '(?<!不)开放|开馆|(?<!不)营业|开门|(?<!不)办公',
        ko: '엽니다|열립니다|열려|개관',
        en: '(?<!not )open(?:s|ed)?',
        es: '(?<!no |se )abre|abiert[oa]s?|(?<!no |se )atiende|hay atención',
        pt: '(?<!não )(?:abre|atende|funciona)|abert[oa]s?|(?<!não )há atendimento',
        vi: '(?<!không )mở cửa(?! sổ)|(?<!không )làm việc',
        id: '(?<!tidak )buka|(?<!tidak )melayani|dibuka',
        fil: '(?<!hindi |hindi po )bukas|nagbubukas|may pasok',
        ne: 'खुल्छ|खुला|खुल्ने',
      },
    ],
  },
];
const SPACED = new Set(['en', 'es', 'pt', 'vi', 'id', 'fil']);

const compiled = OPPOSITES.map(({ kind, words }) => ({
  kind,
  words: words.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([base, ways]) => [
        base,
        new RegExp(
          SPACED.has(base)
            ? `(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`
            : `(?:${ways.normalize('NFKC')})`,
          'iu',
        ),
      ]),
    ),
  ),
}));

/** One text says north and the other south, and neither says both. */
export const compareOpposites = (source: View, target: View): Slip[] =>
  compiled.flatMap(({ kind, words }) => {
    const found = ({ base, text }: View) => words.map((row) => row[base]?.exec(text) ?? undefined);
    const [a, b] = [found(source), found(target)];
    const shared = a.some((one, i) => one && b[i]);
    const [first, other] = [a.find(Boolean), b.find(Boolean)];
    if (shared || !first || !other) return [];
    const place = placeOf(source, first.index, first.index + first[0].length);
    return [
      {
        kind,
        side: 'missing' as const,
        value: source.original.slice(place.start, place.end),
        ...place,
      },
    ];
  });
