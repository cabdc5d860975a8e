import type { Change, View } from './view.js';

const DIGITS = '〇一二三四五六七八九';
const DIGIT = new Map<string, number>([...DIGITS].map((sign, value) => [sign, value]));
DIGIT.set('零', 0);
DIGIT.set('两', 2);
DIGIT.set('兩', 2);
const SMALL = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const LARGE = new Map([
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
  ['兆', 1e12],
]);

/** What is counted in Japanese and Chinese. Without one of these behind it a single sign (一般, 四季, 三角) is no number. */
const COUNTERS =
  '人|名|つ|個|箇|个|回|度目|日|天|年|か月|ヶ月|カ月|ヵ月|ケ月|个月|箇月|月|週|周|个星期|時|时|点|點|小时|小時|個小時|分|円|元|歳|才|岁|本|枚|张|張|冊|册|件|台|臺|階|阶|层|楼|番|号|號|割|匹|軒|轩|校|所|ヶ所|か所|カ所|箇所|处|處|杯|倍|種類|种|次|位|条|頭|头|口|组|組|班|世帯|户|戸|丁目|泊|キロ|メートル|公里|米|公斤|語言|言語|国語|か国語|カ国語|ヶ国語|门|项|項|家|岁|学期|年級|年级|年生|歩|步|段|通|袋|箱|部|份|间|間|室|車線|排|列|面|盏|座|棵|辆|架|扇|幅|根|块|片|双|对|瓶|桶|基|席|便|曲|字|色|問|品|着|足|棟|坪|羽|粒|機|筆|区画|路線|割|成(?![人年立功])|封|句|者|行|ページ|页|遍|趟|样(?!品)|类|联|連|场|場|套|副|支|盒|桩|分钟|元钱|颗|栋|幢|株|朵|束|串|枝|罐|卷|包|届|轮|款|笔|篇|章|节|批|站|枚|格|か条|名様|人目|つ目|回目|番目';
const RUN = new RegExp(
  `(第)?([${DIGITS}零两兩十百千万萬亿億兆]+)(?=((?:[、~・或到至][${DIGITS}两十百]+)?(?:${COUNTERS}))?)`,
  'g',
);
/** 两三: about two or three. */
const ABOUT = /^[二两三四五六七八][三四五六七八九]$/;
/** Words of these signs that are no numbers. */
const NO_NUMBERS =
  /十分(?!間|钟|鐘|前|後|ほど|くらい|ぐらい|以内|以上|程度|おき|か)|千葉|千叶|万一|万が一|一部|一般|一度|一日も早|一日中|一時(?!間|半|[に、から])|一番(?!窓|線|目|出)|八百屋|三日月|百科|四国|九州|三重|一人ひとり|一人一人|一つ一つ|二度と|十人十色|万人|万年|千代|百円ショップ|一回り|(?<![午早晚晨])一点(?![目半钟整])|一口|一家|一年中|一本|一段|一次(?!元)|一位|一件落着|一面|一条|一天|一点儿|一下|一些|一起|一样|一定|一直|一切|一旦|一边|万能|千万(?=别|不|要)|一周(?=围)|一种|一方|一同|一緒|一括|一切|一層|一瞬|一生|一応|一体|一律|統一|唯一|同一|第一歩|三者|第三者|四季|五輪|七夕|八王子|五十嵐|六本木|二重|二次(?=元|感染|災害|利用)|三つ編み|三郷|千歳/g;

/** What signs mean together: 三百二十 and 二万五千 by their weights, 二〇二六 one by one. Undefined where they mean nothing. */
export const valueOfKanji = (signs: string): number | undefined => {
  if ([...signs].every((sign) => DIGIT.has(sign)))
    return signs.length === 1 || /[〇零]/.test(signs) || signs.length >= 4
      ? Number([...signs].map((sign) => DIGIT.get(sign)).join(''))
      : undefined;
  let total = 0;
  let part = 0;
  let digit: number | undefined;
  let last = Number.POSITIVE_INFINITY;
  for (const sign of signs) {
    const one = DIGIT.get(sign);
    const small = SMALL.get(sign);
    const large = LARGE.get(sign);
    if (one !== undefined) {
      if (digit) return undefined;
      digit = one;
    } else if (small !== undefined) {
      if (small >= last) return undefined;
      part += (digit ?? 1) * small;
      digit = undefined;
      last = small;
    } else if (large !== undefined) {
      part += digit ?? 0;
      total += (part || 1) * large;
      part = 0;
      digit = undefined;
      last = Number.POSITIVE_INFINITY;
    }
  }
  return total + part + (digit ?? 0);
};

/** Halves of what has a number. */
const HALF_OF: Readonly<Record<string, string>> = {
  はたち: '20',
  隔週: '2',
  隔月: '2',
  半年: '6',
  半月: '15',
  半个月: '15',
  半小时: '30分',
  半時間: '30分',
};
const HALVES = new RegExp(Object.keys(HALF_OF).join('|'), 'g');

/** Kanji numbers as figures. A number with its counter is sure; of one without, only those of several signs are. */
export const kanjiNumbers = ({ text }: View): Change[] => {
  const none = [...text.matchAll(NO_NUMBERS)].map(({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
  let next = 0;
  const changes: Change[] = [];
  for (const { 0: word, index } of text.matchAll(HALVES))
    changes.push({
      start: index,
      end: index + word.length,
      by: HALF_OF[word] ?? '',
      said: 'perhaps',
    });
  for (const { 0: whole, 1: ordinal, 2: signs = '', 3: counter, index } of text.matchAll(RUN)) {
    while (next < none.length && (none[next]?.[1] ?? 0) <= index) next++;
    if ((none[next]?.[0] ?? Number.POSITIVE_INFINITY) < index + whole.length) continue;
    const before = text[index - 1] ?? '';
    // 3万 and 2千 are read with the figures before them.
    if (/[0-9]/.test(before) && /^[十百千万萬亿億兆]/.test(signs)) continue;
    const [low = 0, high = 0] = [...signs].map((sign) => DIGIT.get(sign) ?? 0);
    if (counter && ABOUT.test(signs) && high === low + 1) {
      changes.push({
        start: index,
        end: index + signs.length,
        by: `${low} ${high}`,
        said: 'word',
      });
      continue;
    }
    const value = valueOfKanji(signs);
    if (value === undefined) continue;
    const isLong = signs.length > 1 && !/^[万千百十]+$/.test(signs);
    if (!counter && !isLong && !ordinal) continue;
    const start = index + (ordinal?.length ?? 0);
    changes.push({
      start,
      end: start + signs.length,
      by: `${value}`,
      said: value < 2 || ordinal || (!counter && value < 20) ? 'perhaps' : 'word',
    });
  }
  return changes.sort((a, b) => a.start - b.start);
};
