import { hasKanji } from '../kana.js';
import { afterClause, isAfterNo, isKind, isNumber, isOne, nearBefore, type Rule } from './place.js';

const SIDES = [
  '上',
  '下',
  '左',
  '右',
  '前',
  '後',
  '東',
  '西',
  '南',
  '北',
  '奥',
  '手前',
  'こちら',
  'そちら',
  'あちら',
  'どちら',
  '右側',
  '左側',
  '内側',
  '外側',
  '先',
  '後ろ',
  '近く',
  '隣',
  '中',
  '東側',
  '西側',
  '南側',
  '北側',
];

/** 方 is a person (かた) or a side and a choice (ほう). */
const kata: Rule = (place) => {
  const { before, after } = place;
  if (
    isOne(after(), 'が') &&
    /^(よ[いくろかけ]|良[いくかけ]|い[い]|早|安|多|大き|望)/.test(after(2)?.surface ?? '')
  )
    return 'ほう';
  if (isOne(before(), 'の')) return isOne(before(2), ...SIDES) ? 'ほう' : 'かた';
  if (isOne(before(), 'この', 'その', 'あの', 'どの')) return 'かた';
  if (isKind(before(), '動詞', '助動詞')) return 'かた';
  if (isKind(before(), '形容詞'))
    return /^(若|詳し|お?忙し|苦し|つら|辛|親し)/.test(before()?.surface ?? '') ? 'かた' : 'ほう';
  return isOne(before(), 'な') ? 'かた' : undefined;
};

const VEHICLES = ['車', 'バス', '自転車', '電車', '徒歩', 'タクシー', '救急車', '自動車'];

/** 行った: went (いった) or did (おこなった). */
const itta: Rule = (place) => {
  const { before } = place;
  if (isOne(before(), 'へ', 'まで', 'て', 'に')) return 'いっ';
  if (isOne(before(), 'で')) return isOne(before(2), ...VEHICLES) ? 'いっ' : 'おこなっ';
  return 'おこなっ';
};
/** 開く: stands open, is open (あく), or is opened and held (ひらく). */
const aku =
  (open: string, held: string): Rule =>
  (place) =>
    nearBefore(place, ['を'], 3) || (isOne(place.before(), 'に') && !isOne(place.after(), 'て'))
      ? held
      : open;

const nani: Rule = ({ after }) => {
  const next = after();
  if (!next || isOne(next, 'か', 'も', 'が', 'を', 'に', 'は', 'より', 'や', '、', '。'))
    return 'なに';
  return 'なん';
};

const hoka: Rule = ({ before, after }) =>
  isOne(before(), 'その', 'この', 'の') ||
  isOne(after(), 'の', 'に', '、', 'は', 'で', 'も', 'と', 'にも', 'では')
    ? 'ほか'
    : undefined;

const because =
  (reading: string, when: (place: Parameters<Rule>[0]) => boolean): Rule =>
  (place) =>
    when(place) ? reading : undefined;
const always =
  (reading: string): Rule =>
  () =>
    reading;

/** What can be empty. */
const EMPTY = [
  '箱',
  '容器',
  '缶',
  '瓶',
  'びん',
  'ペットボトル',
  '袋',
  'ボトル',
  '家',
  '部屋',
  '席',
  '状態',
];

/** Words of more than one reading, by how they are written. Each rule is one that a reader would name. */
export const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['方', kata],
  ['行っ', itta],
  [
    '開い',
    (place) => (isOne(place.after(), 'て', 'た') ? aku('あい', 'ひらい')(place) : undefined),
  ],
  [
    '開か',
    (place) =>
      isOne(place.after(), 'ない', 'なく', 'ず') ? aku('あか', 'ひらか')(place) : undefined,
  ],
  ['空い', because('あい', (place) => !nearBefore(place, ['腹', 'お腹', 'おなか'], 2))],
  ['空く', always('あく')],
  ['何', nani],
  ['他', hoka],
  ['間', because('あいだ', (place) => isAfterNo(place) || afterClause(place))],
  [
    '年',
    because(
      'ねん',
      ({ before, after }) =>
        isNumber(before()) || isNumber(after()) || (isOne(after(), 'に') && isNumber(after(2))),
    ),
  ],
  [
    '日',
    (place) =>
      isNumber(place.before())
        ? undefined
        : isAfterNo(place) || afterClause(place) || isOne(place.before(), 'な')
          ? 'ひ'
          : undefined,
  ],
  ['出', because('で', (place) => isAfterNo(place))],
  [
    '角',
    because(
      'かど',
      ({ before, after }) =>
        isOne(before(), 'の') || isOne(after(), 'の', 'に', 'で', 'から', 'を'),
    ),
  ],
  [
    '後',
    (place) =>
      isOne(place.before(), 'その', 'この')
        ? 'ご'
        : isOne(place.before(), 'の', 'た', 'より') ||
            (isOne(place.after(), 'で', 'から') && !isKind(place.before(), '名詞'))
          ? 'あと'
          : isKind(place.before(), '名詞')
            ? 'ご'
            : undefined,
  ],
  [
    '前',
    (place) =>
      isAfterNo(place) || afterClause(place) || isNumber(place.before()) ? 'まえ' : undefined,
  ],
  [
    '中',
    (place) =>
      isAfterNo(place) || afterClause(place)
        ? 'なか'
        : isOne(
              place.before(),
              '今日',
              '明日',
              '一日',
              '一年',
              '世界',
              '日本',
              '町',
              '街',
              '家',
              '体',
              '一晩',
            )
          ? 'じゅう'
          : isKind(place.before(), '名詞')
            ? 'ちゅう'
            : undefined,
  ],
  [
    '上',
    (place) =>
      isAfterNo(place) ||
      afterClause(place) ||
      (isOne(place.after(), 'の', 'に', 'から') && !isKind(place.before(), '名詞'))
        ? 'うえ'
        : undefined,
  ],
  [
    '下',
    (place) =>
      isAfterNo(place) ||
      (isOne(place.after(), 'の', 'に', 'から') && !isKind(place.before(), '名詞'))
        ? 'した'
        : undefined,
  ],
  [
    '所',
    (place) =>
      isAfterNo(place) || afterClause(place) || isOne(place.before(), 'な') ? 'ところ' : undefined,
  ],
  ['数', (place) => (isAfterNo(place) ? 'かず' : undefined)],
  ['市場', (place) => (isKind(place.before(), '名詞') ? 'しじょう' : 'いちば')],
  ['上手', because('かみて', (place) => nearBefore(place, ['舞台', '客席'], 2))],
  ['下手', because('しもて', (place) => nearBefore(place, ['舞台', '客席'], 2))],
  [
    '人気',
    ({ after }) =>
      isOne(after(), 'の', 'が') && isOne(after(2), 'ない', 'なく', '少ない') ? 'ひとけ' : 'にんき',
  ],
  ['来ら', always('こら')],
  [
    '今日',
    because(
      'こんにち',
      ({ after }) =>
        (isOne(after(), 'で') && isOne(after(2), 'は', 'も')) || isOne(after(), 'では', 'でも'),
    ),
  ],
  [
    '空',
    because('から', ({ after }) =>
      isOne(after(), 'の')
        ? isOne(after(2), ...EMPTY)
        : isOne(after(), 'に') && /^(し|す|な)/.test(after(2)?.surface ?? ''),
    ),
  ],
  [
    '表',
    because(
      'おもて',
      ({ before, after }) =>
        (isOne(after(), 'と') && isOne(after(2), '裏')) ||
        (isOne(after(), 'に') && /^出/.test(after(2)?.surface ?? '')) ||
        isOne(before(), '裏と'),
    ),
  ],
  [
    '今',
    because('いま', ({ after }) => !(isKind(after(), '名詞') && hasKanji(after()?.surface ?? ''))),
  ],
  ['床', always('ゆか')],
  ['縁', because('ふち', ({ before }) => isOne(before(), 'の'))],
  ['額', always('がく')],
  ['札', because('ふだ', ({ after }) => isOne(after(), 'を', 'が', 'に'))],
  ['辛い', always('つらい')],
  ['辛く', always('つらく')],
  ['私', always('わたし')],
  ['通っ', (place) => (isOne(place.before(), 'に', 'へ') ? 'かよっ' : 'とおっ')],
  ['通う', always('かよう')],
  ['降り', (place) => (nearBefore(place, ['雨', '雪', '大雨', '大雪'], 3) ? 'ふり' : 'おり')],
  ['汚れ', always('よごれ')],
  ['止め', (place) => (isOne(place.before(), 'を', 'に', 'で', 'は') ? 'とめ' : undefined)],
  ['止まっ', always('とまっ')],
  ['主', because('おも', ({ after }) => isOne(after(), 'な', 'に'))],
  [
    '通り',
    (place) =>
      isAfterNo(place) || afterClause(place)
        ? 'とおり'
        : isKind(place.before(), '名詞')
          ? 'どおり'
          : undefined,
  ],
  ['家', because('いえ', (place) => isAfterNo(place) || !isKind(place.before(), '名詞', '接頭詞'))],
  [
    '臭い',
    because(
      'におい',
      ({ before, after }) =>
        isOne(before(), 'の', 'な', '嫌', 'いやな') || isOne(after(), 'が', 'を', 'は', 'の', 'も'),
    ),
  ],
  ['町', because('まち', (place) => isAfterNo(place) || !isKind(place.before(), '名詞'))],
]);
