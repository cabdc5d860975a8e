import type { View } from '../reading/view.js';
import type { PeopleOfJapan } from '../slip.js';
import { KNOWN_NAMES } from './data/known-names.js';
import { LIKE_ROMAJI, NO_NAME, SHORT_TITLES, TITLES } from './name-words.js';
import { soundOfLatin } from './sound.js';

export interface Name {
  readonly text: string;
  /** In the view. */
  readonly from: number;
  readonly to: number;
  readonly writing: 'kanji' | 'katakana' | 'latin' | 'romaji';
  /** In kana, where the city knows it. */
  readonly reading?: string;
  /** The second half of a name that の joins: Sato of Kasuri no Sato. */
  readonly joinedTo?: string;
  /** A family alone: no given name stands behind it. */
  readonly isFamily?: boolean;
  /** Whether a title or さん says that it is one. */
  readonly isSure?: boolean;
}

const HONOURED =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{2,4})(?:さん|様|さま|氏(?!名)|先生|ちゃん|くん|医師|保健師|看護師|弁護士|(?:准)?教授|学芸員|議員|院長|店長|理事長?|相談員|主事|主査|係長|課長|部長|校長)|(?<![ァ-ヺー・=])([ァ-ヺー]{2,24}(?:[・=][ァ-ヺー]{1,24}){0,4})(?:さん|様|さま|氏(?!名)|先生|ちゃん|くん)|(?<![ァ-ヺー・=])([ァ-ヺー]{2,24}(?:[・=][ァ-ヺー]{2,24}){1,4})(?![ァ-ヺー])/g;
/** What behind a name of a person is a role: behind other words, the role of somebody for these. */
const ROLE = /(?:相談員|主事|主査|係長|課長|部長|校長|医師|保健師|看護師|弁護士)$/;
const PLACE =
  /(?<![\u3400-\u9fff々])(?:第?次)?([\u3400-\u9fff々]{2,4})(?:市|町|県|駅|川|公園|小学校|中学校)(?!民|内|長|外|政|税|営|立|章|花|木|職|議|場|境|史|会|道|号|債|有|敷|床)/g;
const NO_PLACE =
  /都$|^第[一二三四五六七八九十]|^(?:各|本|当|同|他|全|両|近隣|市区|隣|姉妹|中核|政令|最寄|児童|総合|運動|市民|中央|自然|農村|市|県|町|東武線|公立|近|新|旧|母|出身|学)|[役所]$/;

const HAN_RUN = /[\u3400-\u9fff々]{2,}/g;
/** What may be written onto a name that is known: 前橋年金事務所 is of 前橋. */
const AFTER_NAME =
  /^(?:$|[市町村県都府駅川区さ氏様]|工務店|商店|医院|歯科|内科|クリニック|建設|工業|製作所|薬局|農園|不動産|産業|年金|支所|地区|医師|公園|通り|先生|係長|課長|税務|保健|警察|地方|法務|小|中|高)/;
const BEFORE_NAME = /^(?:$|新|元|東|西|南|北|旧|担当|課長|係長|医師|講師|会長|代表|通訳)$/;

/** Names that are known for such, or that the caller knows. */
const knownNames = (text: string, given: readonly string[]): Name[] =>
  [...text.matchAll(HAN_RUN)].flatMap(({ 0: run, index }): Name[] => {
    for (let at = 0; at < Math.min(run.length, 5); at++)
      for (let n = Math.min(4, run.length - at); n >= 2; n--) {
        const name = run.slice(at, at + n);
        const isGiven = given.includes(name);
        if (!isGiven && !KNOWN_NAMES.has(name)) continue;
        if (!isGiven && !(BEFORE_NAME.test(run.slice(0, at)) && AFTER_NAME.test(run.slice(at + n))))
          continue;
        return [{ text: name, from: index + at, to: index + at + n, writing: 'kanji' }];
      }
    return [];
  });

/** Who signs or comes: 資産税課 主任 茂木, 土木課の小林が. */
const SIGNED =
  /(?:課|係|室|局|センター|主任|主査|担当者?|課長|係長|館長|所長|園長|校長|部長|市長)(?:の|:|、)?([\u3400-\u9fff々]{2,3})(?=です|が(?:お|ご|対応|伺|担当|案内|説明)|まで(?:[。、]|お?電話|ご?連絡|お?問|お?申|$)|[(]|[。\n]|$)/g;
const NO_SIGNER =
  /[課係員者所室局館口付務場票書類証費料金会法職予算案業市県町部長任当先生中後前日時間様名章画策護祉見標問答]|[師諭区域囲話絡更代号内容通訳都合在年方曜]$|[館園庁校室車構域以]内|^(?:窓|受|電|直|各|本|東|西|南|北|同|別|住)/;
/** Whoever has it in hand, though no list has the family: 担当の鵜飼は. */
const IN_CHARGE =
  /担当(?:者|職員)?の([\u3400-\u9fff々]{2,3})(?=(?:さん)?(?:は|が|です|まで|も|と申|に(?:お|ご|聞|確|連|代)))/g;
const signers = (text: string): Name[] =>
  [SIGNED, IN_CHARGE].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: name = '', index }): Name[] => {
      if (NO_SIGNER.test(name) && !KNOWN_NAMES.has(name)) return [];
      const [from, to] = [index + whole.length - name.length, index + whole.length];
      const isFamily = pattern === IN_CHARGE;
      return [{ text: name, from, to, writing: 'kanji', isFamily, isSure: true }];
    }),
  );

/** People with さん behind them, names with a dot between, and towns. */
export const japaneseNames = (
  { text }: View,
  given: readonly string[],
  people?: PeopleOfJapan,
): { people: Name[]; places: Name[]; known: Name[] } => ({
  known: knownNames(text, given),
  people: [
    ...signers(text),
    ...[...text.matchAll(HONOURED)].flatMap(({ 0: whole, 1: kanji, 2: kata, 3: dotted, index }) => {
      const name = kanji ?? kata ?? dotted ?? whole;
      if (
        kanji &&
        ((NO_NAME.test(kanji) && !people?.isFamily(kanji)) ||
          (ROLE.test(whole) && !KNOWN_NAMES.has(kanji)))
      )
        return [];
      return [
        {
          text: name,
          from: index,
          to: index + name.length,
          writing: kanji ? ('kanji' as const) : ('katakana' as const),
          isSure: !dotted,
        },
      ];
    }),
  ],
  places: [...text.matchAll(PLACE)].flatMap(({ 1: name = '', index }) =>
    NO_PLACE.test(name)
      ? []
      : [{ text: name, from: index, to: index + name.length, writing: 'kanji' as const }],
  ),
});

/** Buildings, roads and stations, which have the name of their place before them. */
const BUILDING =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{1,4}?)(?:公民館|集会所|児童館|保育[園所]|幼稚園|こども園|小学校|中学校|小学|中学|高校|高等学校|公園|駅|支所|出張所|図書館|体育館|病院|交差点|踏切|[大小]?橋|通り|地区|地域|[町市村川沼山寺]|総合運動公園|浄水場|斎場|霊園)/g;
const NO_BUILDING =
  /^(?:本(?!町|郷|庄|関)|[各当同他全両市県国町村区私公立新旧小中大高近最]|中央|総合|児童|運動|市民|地域|地区|市立|県立|公立|私立|国立|町内|近隣|市内|県内|最寄|通学|都市|児童|農村|勤労|身体|障害|高齢|休日|夜間|救急|専門|動物|歩道|河|街区|親水|緑地|今回|今後|対象|該当|担当|外国|日本|建|地元|当該|区|自|在|全国|各地)/;
/** What may be the name of a place before a building, sure or not. */
export const placesBeforeBuildings = ({ text }: View): Name[] =>
  [...text.matchAll(BUILDING)].flatMap(({ 1: name = '', index }) =>
    NO_BUILDING.test(name)
      ? []
      : [{ text: name, from: index, to: index + name.length, writing: 'kanji' as const }],
  );

const OFFICE = /[\u3400-\u9fffァ-ヺー]{2,12}(?:課|支所)(?![\u3400-\u9fff])/g;
const BUILDING_SAID = /[\u3400-\u9fff]{1,6}(?:館|中学校|小学校|駅|町)/g;
/** Buildings that plain Japanese may name of its own. */
const ANY_BUILDING = /^(?:図書館|体育館|公民館|児童館|会館|旅館|小学校|中学校|最寄駅|市町)$/;
/** Buildings and parts of the town, whose names stay in plain Japanese too. */
export const buildingsIn = ({ text }: View): Name[] =>
  [...text.matchAll(BUILDING_SAID)].flatMap(({ 0: name, index }) =>
    ANY_BUILDING.test(name)
      ? []
      : [{ text: name, from: index, to: index + name.length, writing: 'kanji' as const }],
  );

/** Sections and branch offices, whose names stay in plain Japanese. */
export const officesIn = ({ text }: View): Name[] =>
  [...text.matchAll(OFFICE)].map(({ 0: office, index }) => ({
    text: office,
    from: index,
    to: index + office.length,
    writing: 'kanji',
  }));

const ROMAJI =
  /^(?:(?:sh|ch|j|ky|gy|ny|hy|my|ry|by|py)[auo]|(?:sh|ch|j)i|tsu|f?u|[kgnbpmr]?[aiueo]|[sz][aueo]|[td][aeo]|h[aieo]|y[auo]|wa|n(?![aiueoy])|(?:kk|tt|ss|pp|tch)(?=[aiueoyhs]))+$/;
const CAPITAL = /(?<![\p{L}\p{M}\d])\p{Lu}[\p{Ll}\p{M}']+/gu;
const TITLED = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:(?:${SHORT_TITLES})\\.|${SHORT_TITLES}|${TITLES})((?: \\p{Lu}[\\p{Ll}\\p{M}']+){1,3})`,
  'gu',
);
const LEAST = 4;
const MACRON = /[āīūēō]/g;
const PLAIN: Readonly<Record<string, string>> = { ā: 'a', ī: 'i', ū: 'u', ē: 'e', ō: 'o' };
const withoutMacrons = (name: string): string =>
  name.toLowerCase().replace(MACRON, (vowel) => PLAIN[vowel] ?? vowel);
/** Endings of words that only look Japanese. */
const NO_ROMAJI: Readonly<Record<string, RegExp>> = {
  id: /[aeiu]n$/,
  fil: /[aeiu]n$/,
  es: /(?:mento|miento|mente)$/,
  pt: /(?:mento|mente)$/,
};
/** What stands before the first word of a sentence. */
const BEGINNING = /(?:^|[.!?¿¡。\n•]|- )\s*["'“(¿¡]*$/;
const OPENING = /(?:^|[.!?:¿¡。\n•"“(]|- )\s*["'“(¿¡]*$/;
const HONORIFIC = /^(?:-san|-sama|さん| san\b)/;

/** What an office is called in its language: Bagian Taman dan Ruang Hijau. */
const IN_OFFICE =
  /(?<!\p{L})(?:Bagian|Seksi|Divisi|Dinas|Kantor|Biro|Loket|Subbagian|Bidang|Ruang|Seção|Setor|Divisão|Departamento|Sección|División|Oficina)(?: \p{L}+){0,5} $/u;
/** Kasuri no Sato: a Japanese name whatever it reads like. */
const JOINED_BY_NO = /(?<!\p{L})\p{Lu}[\p{L}']+(?=[ -]no[ -](\p{Lu}[\p{L}']+))/gu;

/** Names that stand in Latin letters: those with a title, and words in capitals that read like Japanese ones. */
export const latinNames = ({ text, base }: View, opening = OPENING): Name[] => {
  const titled = [...text.matchAll(TITLED)].flatMap(({ 0: whole, 1: names = '', index }) => {
    const from = index + whole.length - names.length;
    return [...names.matchAll(/\S+/g)].map(({ 0: name, index: at }): Name => {
      const isRomaji = ROMAJI.test(withoutMacrons(name)) && name.length >= LEAST;
      return {
        text: name,
        from: from + at,
        to: from + at + name.length,
        writing: isRomaji ? 'romaji' : 'latin',
        isSure: true,
      };
    });
  });
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}']*/gu) ?? []);
  const joined = new Map(
    [...text.matchAll(JOINED_BY_NO)].map(({ index, 1: second = '' }) => [index, second]),
  );
  const known = new Set(titled.map(({ from }) => from));
  const words = [...text.matchAll(CAPITAL)].flatMap(({ 0: name, index }): Name[] => {
    if (known.has(index)) return [];
    const plain = withoutMacrons(name);
    if (plain.length < LEAST || !ROMAJI.test(plain) || LIKE_ROMAJI.has(plain)) return [];
    if (NO_ROMAJI[base]?.test(plain) && !joined.has(index)) return [];
    if (IN_OFFICE.test(text.slice(Math.max(0, index - 60), index))) return [];
    const isHonoured = HONORIFIC.test(text.slice(index + name.length, index + name.length + 6));
    if (
      !isHonoured &&
      !joined.has(index) &&
      opening.test(text.slice(Math.max(0, index - 4), index))
    )
      return [];
    // The same word in small letters is a word of the language.
    if (small.has(plain)) return [];
    return [
      {
        text: name,
        from: index,
        to: index + name.length,
        writing: 'romaji',
        isSure: isHonoured,
        ...(joined.has(index) ? { joinedTo: joined.get(index) ?? '' } : {}),
      },
    ];
  });
  return [...titled.filter(({ text: name }) => base !== 'vi' || name.length > 1), ...words].sort(
    (a, b) => a.from - b.from,
  );
};

/** Whatever may be a name, behind a colon or a bracket too: Contact: Negishi. */
export const mayBeNames = (view: View): Name[] => latinNames(view, BEGINNING);

const LEAST_FAMILY = 3;
/** How words sound that are families of Japan, at the beginning of a sentence too. */
export const saidFamilies = ({ text }: View, families: ReadonlySet<string>): string[] => {
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}']*/gu) ?? []);
  return [...new Set(text.match(CAPITAL) ?? [])].flatMap((word) => {
    const plain = withoutMacrons(word);
    if (plain.length < LEAST_FAMILY || !ROMAJI.test(plain)) return [];
    if (LIKE_ROMAJI.has(plain) || small.has(plain)) return [];
    const sound = soundOfLatin(word);
    return families.has(sound) ? [sound] : [];
  });
};
