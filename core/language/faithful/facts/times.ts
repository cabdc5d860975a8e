import { LACKS } from '../reading/clock-words.js';
import { type Finder, type Found, isSurelySaid } from './fact.js';

type Half = 'morning' | 'afternoon' | undefined;

const MORNING =
  /^(?:午前|朝|早朝|上午|早上|凌晨|清晨|早晨|오전|아침|새벽|a\.? ?m\.?|am|sáng|de la mañana|da manhã|pagi|ng umaga|sa umaga|nang umaga|बिहान|विहान|in the morning)/i;
const AFTERNOON =
  /^(?:午後|夜|夕方|夕|晩|昼|下午|晚上|中午|傍晚|오후|저녁|밤|낮|p\.? ?m\.?|pm|chiều|tối|trưa|đêm|de la tarde|de la noche|da tarde|da noite|siang|sore|petang|malam|ng hapon|ng gabi|ng tanghali|sa hapon|sa gabi|nang hapon|nang gabi|दिउँसो|दिउसो|अपराह्न|साँझ|बेलुका|बेलुकी|राति|मध्यान्ह|in the afternoon|in the evening|at night|at noon)/i;

const H = '(\\d{1,2})';
const M = '(\\d{2})';
/** What may stand behind an hour: what else does is counted, las 14 cestas. */
const ES_BEHIND_HOUR =
  'de|del|en|a|al|hasta|horas?|hs?|y|e|o|u|los?|las?|el|cada|todos|con|para|por|se|no|que|p|am|pm|cuando|si|como|menos|aproximadamente|excepto|salvo';
/** Groups: what says the half before it, hour, minutes, what says the half behind it. `HALF` in the minutes is thirty. */
const PATTERNS: Readonly<Record<string, readonly string[]>> = {
  ja: [
    `(午前|午後|朝|早朝|夜|夕方|夕|晩|昼)?の?(?<!\\d)${H} ?時(?!間|期|点|代|効|給|短|々)(半|(?: ?(\\d{1,2}) ?分))?()`,
  ],
  zh: [
    `(上午|下午|早上|晚上|中午|凌晨|清晨|早晨|傍晚)?(?<![\\d.])${H} ?(?:点|點|时)(?!间|候|期|建议)(半|整|(?:(\\d{1,2})分?))?()`,
  ],
  ko: [
    `(오전|오후|아침|저녁|밤|낮|새벽)? ?(?<!\\d)${H}시(?!간|기|설|민|청)(?: ?(반|(?:(\\d{1,2})분)))?()`,
  ],
  en: [
    `()(?<![\\d.,/:])${H}(?:[:.]${M})? ?(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|o'clock(?: in the (?:morning|afternoon|evening))?|in the (?:morning|afternoon|evening)|noon\\b)`,
  ],
  vi: [
    `()(?<![\\d.,/])${H} ?(?:giờ|h|g)(?! đồng)(?: ?(rưỡi|${M}(?: phút)?))?(?: ?(sáng|trưa|chiều|tối|đêm))?(?![\\p{L}])`,
  ],
  es: [
    `()(?<![\\d.,/])${H}(?:[:.]${M})?(?: ?(?:h|hs|hrs)\\.?(?![\\p{L}])| (?=de la|a\\.?m|p\\.?m)|(?= ?[ap]\\. ?m))? ?(de la (?:mañana|tarde|noche)|a\\. ?m\\.?|p\\. ?m\\.?|am\\b|pm\\b)`,
    `()(?<![\\d.,/])${H}(?:[:.]${M})? ?(?:h|hs|hrs)\\.?(?![\\p{L}])()`,
    `(?:las|la) (?<!\\d)()${H}(?:[:.]${M}| y (media))?(?![\\d:]| (?!(?:${ES_BEHIND_HOUR})(?!\\p{L}))\\p{L})()`,
  ],
  pt: [
    `()(?<![\\d.,/])${H} ?(?:h|horas|hs)${M}?(?:min)?(?: ?(da manhã|da tarde|da noite))?(?![\\p{L}\\d])`,
    `()(?<![\\d.,/])${H}(?::${M})? (da (?:manhã|tarde|noite))`,
  ],
  id: [
    `()(?:pukul|jam) ${H}(?:[.:]${M})?(?: ?(pagi|siang|sore|petang|malam))?(?! (?:kerja|lagi))`,
    `()(?<![\\d.,/:])${H}[.:]${M}(?!\\d|\\.\\d)(?: ?(pagi|siang|sore|petang|malam))?`,
    `()(?<![\\d.,/:])${H} (pagi|siang|sore|petang|malam)()`,
  ],
  fil: [
    `()(?:ala|alas|a las)[ -]${H}(?::${M}|(?: y medya))?(?: ?((?:ng|sa|nang) (?:umaga|hapon|gabi|tanghali)))?`,
    `()(?<![\\d.,/:])${H}(?::${M})? ?((?:ng|sa|nang) (?:umaga|hapon|gabi|tanghali)|a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?)`,
  ],
  ne: [
    `(बिहानको|बिहान|विहान|दिउँसोको|दिउँसो|दिउसो|अपराह्न|साँझको|साँझ|बेलुकाको|बेलुका|बेलुकी|राति|मध्यान्ह)? ?(?:(साढे|सवा|पौने) )?(?<!\\d)${H}(?::${M})? ?बजे()`,
  ],
};
/** What the hour lacks: a quarter to six, las seis menos cuarto (`reading/clock-words.ts`). */
const BEFORE_HOUR = new RegExp(
  `(\\d{1,2})${LACKS}to (\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2})(?: ?giờ)?${LACKS}(\\d{1,2})`,
  'g',
);
const PAST_HOUR = /(?<!\d)(\d{1,2}) past (\d{1,2})(?!\d)/g;
const RANGE = 24;
const BEFORE_RANGE =
  /(?<![\d.,/:])(\d{1,2})(?:[:.h](\d{2}))? ?(?:đến|tới|-|~|to|until|a|hasta|até|às|sampai|hingga|hanggang|देखि|至|到|에서|부터)(?: (?:las?|às|pukul|jam|alas?|ika))?[ -]?$/i;
const HALF_BEHIND = 26;
/** Any language: 15:00, 3:00 pm. */
const CLOCK = `()(?<![\\d.,/:])${H}:${M}(?::00)?(?!\\d)(?: ?(a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?|sáng|trưa|chiều|tối|de la mañana|de la tarde|de la noche|da manhã|da tarde|da noite|pagi|siang|sore|malam|ng umaga|ng hapon|ng gabi|ng tanghali))?`;
const CLOCK_EAST = `(午前|午後|朝|夜|夕方|上午|下午|早上|晚上|中午|오전|오후|बिहान|दिउँसो|साँझ|बेलुका)? ?(?<![\\d.,/:])${H}:${M}(?!\\d)()`;

const NOON =
  /正午|정오|\bnoon\b|mediodía|meio-dia|meio dia|tengah hari|katanghalian|đúng ngọ|मध्यान्ह/gi;
const DAY = 1440;
const HALF_DAY = 720;

const compiled = new Map<string, readonly RegExp[]>();
const patternsOf = (base: string): readonly RegExp[] => {
  const known = compiled.get(base);
  if (known) return known;
  const made = [...(PATTERNS[base] ?? []), CLOCK_EAST, CLOCK].map(
    (p) => new RegExp(p.normalize('NFKC'), 'giu'),
  );
  compiled.set(base, made);
  return made;
};

const keysOf = (hour: number, minute: number, half: Half): string[] => {
  const at = hour * 60 + minute;
  if (half === 'morning') return [`t${at % DAY}`, ...(hour === 12 ? [`t${minute}`] : [])];
  if (half === 'afternoon') return [`t${(hour < 12 ? at + HALF_DAY : at) % DAY}`];
  if (hour > 12) return [`t${at % DAY}`];
  return [`t${at % DAY}`, `t${(at + HALF_DAY) % DAY}`];
};

const halfOf = (words: string): Half => {
  const said = words.trim();
  if (!said) return undefined;
  if (MORNING.test(said)) return 'morning';
  return AFTERNOON.test(said) ? 'afternoon' : undefined;
};

/** Times of the day. Without a word for its half, 3:00 is either. */
export const findTimes: Finder = (view) => {
  const { text, base } = view;
  const found: Found[] = [];
  const taken = new Set<number>();
  const saidIn = (from: number, to: number, hour: number, minute: number) => {
    const behind =
      /^ ?(?:o'clock )?([^\d,.;]{2,24})/.exec(text.slice(to, to + HALF_BEHIND))?.[1] ?? '';
    for (let i = from; i < to; i++) taken.add(i);
    found.push({
      kind: 'time',
      keys: keysOf(hour, minute, halfOf(behind)),
      numbers: [hour, minute],
      isSure: true,
      from,
      to,
    });
  };
  for (const { 0: whole, 1: lack, 2: next, 3: hour, 4: less, index } of text.matchAll(
    BEFORE_HOUR,
  )) {
    const at = Number(next ?? hour);
    saidIn(index, index + whole.length, at > 1 ? at - 1 : 12, 60 - Number(lack ?? less));
  }
  for (const { 0: whole, 1: minute, 2: hour, index } of text.matchAll(PAST_HOUR))
    saidIn(index, index + whole.length, Number(hour), Number(minute));
  for (const pattern of patternsOf(base))
    for (const match of text.matchAll(pattern)) {
      const { 0: whole, index } = match;
      const groups = match.slice(1).map((group) => group ?? '');
      const at = groups.findIndex((group) => /^\d{1,2}$/.test(group));
      const hour = Number(groups[at]);
      const minutes = groups.slice(at + 1).find((group) => /^\d{1,2}$/.test(group));
      const isHalf = /半|반|rưỡi|media$|medya|साढे/.test(whole);
      // The first night is no one o'clock, and the second floor no two.
      const isSure = isSurelySaid(view, index, index + whole.length);
      if (!isSure && (base === 'id' || (base === 'es' && hour > 1))) continue;
      if (at < 0 || hour > 24 || Number(minutes ?? 0) > 59) continue;
      const start = index + (/^ +/.exec(whole)?.[0].length ?? 0);
      if (taken.has(start) || [...whole].some((_, i) => taken.has(index + i))) continue;
      for (let i = 0; i < whole.length; i++) taken.add(index + i);
      const minute =
        isHalf && minutes === undefined
          ? 30
          : /सवा/.test(whole)
            ? 15
            : /पौने/.test(whole)
              ? 45
              : Number(minutes ?? 0);
      const before = /पौने/.test(whole) ? 1 : 0;
      const half = groups.map(halfOf).find(Boolean) ?? halfOf(/o'clock(.*)/.exec(whole)?.[1] ?? '');
      found.push({
        kind: 'time',
        keys: keysOf(hour - before, minute, half),
        numbers: minute ? [hour, minute] : [hour],
        isSure: true,
        // Las diez are ten of something as well.
        isWeak: /^las? \d+$/i.test(whole),
        from: start,
        to: index + whole.trimEnd().length,
      });
    }
  for (const { 0: word, index } of text.matchAll(NOON))
    if (!taken.has(index))
      found.push({
        kind: 'time',
        keys: ['t720'],
        numbers: [12],
        isSure: false,
        from: index,
        to: index + word.length,
      });
  // From 2 to 4 in the afternoon: the first is an hour too.
  for (const { from } of [...found]) {
    const before = text.slice(Math.max(0, from - RANGE), from);
    const range = BEFORE_RANGE.exec(before);
    const [hour, minute] = [Number(range?.[1]), Number(range?.[2] ?? 0)];
    if (!range || hour > 24 || minute > 59) continue;
    const start = from - range[0].length;
    const end = start + (range[1]?.length ?? 0) + (range[2] ? range[2].length + 1 : 0);
    if (taken.has(start) || !isSurelySaid(view, start, end)) continue;
    taken.add(start);
    found.push({
      kind: 'time',
      keys: keysOf(hour, minute, undefined),
      numbers: minute ? [hour, minute] : [hour],
      isSure: true,
      from: start,
      to: end,
    });
  }
  return found.sort((a, b) => a.from - b.from);
};
