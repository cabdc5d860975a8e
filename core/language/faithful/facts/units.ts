import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';

interface Unit {
  /** So many of it: two weeks, an hour. */
  readonly says: Readonly<Record<string, string>>;
  /** Whatever speaks of it, or of the calendar and the clock. */
  readonly any: Readonly<Record<string, string>>;
}
const EN =
  '(?:\\d{1,6}|an?|one|two|three|four|five|six|seven|eight|nine|ten|few|several|every|per)';
const ES = '(?:\\d{1,6}|una?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cada|al|por)';
const PT = '(?:\\d{1,6}|uma?|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|cada|por)';
const VI = '(?:\\d{1,6}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mỗi|nửa)';
const ID = '(?:\\d{1,6}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|setiap|tiap|per)';
const FIL = '(?:\\d{1,6}|isang|dalawang|tatlong|apat na|limang|anim na|kada|bawat)';
const NE = '(?:\\d{1,6}|एक|दुई|तीन|चार|पाँच|छ|सात|आठ|नौ|दस|दश)';
const EAST = '(?:\\d{1,6}|[一二两三四五六七八九十半])';

/** Minutes, hours, weeks and months. */
const UNITS: readonly Unit[] = [
  {
    says: {
      ja: '\\d分(?:間|以内|ほど|くらい|ぐらい|おき|前|程度)',
      zh: `${EAST} ?分钟`,
      ko: '\\d ?분(?: ?(?:간|이내|정도|마다| 전))',
      en: `${EN} minutes?`,
      es: `${ES} minutos?`,
      pt: `${PT} minutos?`,
      vi: `${VI} phút`,
      id: `${ID} menit`,
      fil: `${FIL} minuto`,
      ne: `${NE} मिनेट`,
    },
    any: {
      ja: '分',
      zh: '分|刻|点半',
      ko: '분|반',
      en: 'minutes?|mins?|\\d:\\d\\d|half',
      es: 'minutos?|min|\\d[:.]\\d\\d|medi[ao]|cuarto',
      pt: 'minutos?|min|\\d{1,6}h\\d\\d|\\d:\\d\\d|mei[ao]',
      vi: 'phút|rưỡi|nửa|\\d{1,6} giờ \\d\\d',
      id: 'menit|setengah|\\d[.:]\\d\\d',
      fil: 'minuto\\p{L}*|\\d:\\d\\d|kalahati\\p{L}*|medya',
      ne: 'मिनेट|साढे|आधा|\\d:\\d\\d',
    },
  },
  {
    says: {
      ja: '\\d時間',
      zh: `${EAST} ?个?(?:半)?小时`,
      ko: '(?:\\d|한|두|세|네|다섯) ?시간',
      en: `${EN} hours?`,
      es: `${ES} horas?`,
      pt: `${PT} horas?(?! da)`,
      vi: `${VI} tiếng`,
      id: `(?:${ID} jam|sejam|satu jam)`,
      fil: `${FIL} oras`,
      ne: `${NE} घण्टा`,
    },
    any: {
      ja: '時|終日|一日中',
      zh: '时|点|钟头|全天',
      ko: '시|종일',
      en: "hours?|hourly|hrs?|around the clock|km/h|o'clock|[ap]\\.?m\\.?|noon|\\d:\\d\\d",
      es: 'horas?|\\d{1,6} ?h|km/h|horari\\p{L}*|las? \\d{1,6}|\\d:\\d\\d|mediodía',
      pt: 'horas?|\\d{1,6}h\\p{L}*|km/h|horári\\p{L}*|\\d{1,6}h\\d*|às|meio-dia',
      vi: 'giờ|tiếng|trưa|\\d{1,6}h',
      id: 'jam|pukul|sejam|tengah hari',
      fil: 'oras\\p{L}*|alas?|ng (?:umaga|hapon|gabi)|tanghali',
      ne: 'घण्टा|बजे|मध्यान्ह',
    },
  },
  {
    says: {
      ja: '\\d週間|\\d週',
      zh: `${EAST} ?(?:周|个?星期)`,
      ko: '(?:\\d|일|이|삼|사) ?주(?:일|간| |만|마다)|한 주|두 주',
      en: `${EN} weeks?`,
      es: `${ES} semanas?`,
      pt: `${PT} semanas?`,
      vi: `${VI} tuần`,
      id: `(?:${ID} minggu|seminggu|sepekan)`,
      fil: `${FIL} linggo`,
      ne: `${NE} हप्ता`,
    },
    any: {
      ja: '週|曜|平日|土日|7日|14日|21日|10日',
      zh: '周|星期|礼拜|工作日',
      ko: '주|요일|평일',
      en: 'week\\w*|fortnight\\w*|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:7|14|21|seven|ten|10) days',
      es: 'seman\\p{L}*|quincen\\p{L}*|(?:7|14|21|siete|diez|10) días|lunes|martes|jueves|viernes',
      pt: 'seman\\p{L}*|quinzen\\p{L}*|(?:7|14|21|sete|dez|10) dias|feira',
      vi: 'tuần|thứ|chủ nhật|(?:7|14|21) ngày',
      id: 'minggu\\p{L}*|pekan|seminggu|sepekan|senin|sabtu|(?:7|14|21) hari',
      fil: 'linggo\\p{L}*|lingguhan|sabado|lunes|(?:7|14|21) araw',
      ne: 'हप्ता|साता|बार|(?:7|14|21) दिन',
    },
  },
  {
    says: {
      ja: '\\d(?:か|ヶ|カ|ヵ|ケ|箇)月',
      zh: `${EAST} ?个月`,
      ko: '(?:\\d|한|두|세|석|넉) ?(?:개월|달)',
      en: `${EN} months?`,
      es: `${ES} mes(?:es)?`,
      pt: `${PT} m(?:ês|eses)`,
      vi: `${VI} tháng(?! \\d)`,
      id: `(?:${ID} bulan|sebulan)(?! ini)`,
      fil: `${FIL} buwan`,
      ne: `${NE} महिना`,
    },
    any: {
      ja: '月|年|30日|60日|90日',
      zh: '月|年|30天|60天|90天',
      ko: '월|달|년',
      en: 'month\\w*|years?|annual\\w*|(?:30|60|90) days|january|february|march|april|may|june|july|august|september|october|november|december',
      es: 'mes(?:es)?|mensual\\p{L}*|años?|anual\\p{L}*|(?:30|60|90) días|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
      pt: 'm[eê]s|meses|mensa\\p{L}*|anos?|anua\\p{L}*|(?:30|60|90) dias|\\d{1,6}/\\d{1,6}|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro',
      vi: 'tháng|năm|(?:30|60|90) ngày|\\d{1,6}/\\d{1,6}',
      id: 'bulan\\p{L}*|sebulan|tahun\\p{L}*|setahun|(?:30|60|90) hari|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
      fil: 'buwan\\p{L}*|taon\\p{L}*|(?:30|60|90) araw|enero|pebrero|marso|abril|mayo|hunyo|hulyo|agosto|setyembre|oktubre|nobyembre|disyembre',
      ne: 'महिना|महिने|वर्ष|(?:30|60|90) दिन|जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
    },
  },
];
/** What is as long in the next unit: 60 minutes, half a day, 4 weeks. */
const AS_LONG: readonly (readonly number[])[] = [
  [30, 60, 90, 120, 180],
  [12, 24, 48, 72],
  [4, 8, 12],
  [],
];
const SPACED = new Set(['en', 'es', 'pt', 'vi', 'id', 'fil']);
const made = (rows: Readonly<Record<string, string>>): Readonly<Record<string, RegExp>> =>
  Object.fromEntries(
    Object.entries(rows).map(([base, ways]) => [
      base,
      new RegExp(
        SPACED.has(base)
          ? `(?<![\\p{L}\\p{M}])(?:${ways.normalize('NFKC')})(?![\\p{L}\\p{M}])`
          : `(?:${ways.normalize('NFKC')})`,
        'iu',
      ),
    ]),
  );
const compiled = UNITS.map(({ says, any }) => ({ says: made(says), any: made(any) }));

/**
 * A week on one side and a month on the other: a unit of which the target does not speak at all, and one of which the source does
 * not.
 */
export const compareUnits = (source: View, target: View, numbers: ReadonlySet<number>): Slip[] => {
  const unitOf = (one: View, other: View) => {
    const at = compiled.findIndex(
      ({ says, any }) =>
        says[one.base]?.test(one.text) && any[other.base]?.test(other.text) === false,
    );
    return { at, found: compiled[at]?.says[one.base]?.exec(one.text) };
  };
  const [lost, come] = [unitOf(source, target), unitOf(target, source)];
  if (!lost.found || !come.found) return [];
  if (AS_LONG[Math.min(lost.at, come.at)]?.some((value) => numbers.has(value))) return [];
  const { 0: words, index } = lost.found;
  const place = placeOf(source, index, index + words.length);
  const value = source.original.slice(place.start, place.end);
  return [{ kind: 'number', side: 'missing', value, ...place }];
};
