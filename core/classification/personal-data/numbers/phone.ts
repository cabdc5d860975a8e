import type { PersonalFind, Rule } from '../rule.js';
import { cuedBefore } from './cues.js';
import { type DigitRun, digitRuns } from './digit-atoms.js';
import { isOfOffice } from './lines/offices.js';
import { SERVICE_LINES } from './lines/service-lines.js';

/** Free lines and lines with one charge for the whole country: nobody's own. */
const LINES = new RegExp(`^(?:${SERVICE_LINES})`);
/** Police stations end so all over the country, and fire stations. */
const STATION = /^0\d{5}0?011[09]$/;
/** 0800 123 4567 is free, 080-0123-4567 is somebody's. */
const isOwn080 = (digits: string, parts: readonly number[]): boolean =>
  digits.startsWith('0800') && digits.length === 11 && parts[0] === 3;
const MOBILE = /^(0[5789]0\d{8}|010\d{8}|09\d{9}|1[3-9]\d{9})$/;
const CUE =
  /(電話|でんわ|TEL|携帯|けいたい|ケータイ|スマホ|連絡先|れんらく|番号|ばんごう|FAX|ファックス|\bWA\b|phone|call|mobile|cell|Whats|Zalo|Viber|LINE|电话|手机|联系|拨|微信|전화|연락처|휴대폰|핸드폰|điện thoại|đt|gọi|số|celular|móvil|llam|zap|liga|fone|HP|nomor|no\.|numero|number|tawag|tumawag|फोन|मोबाइल|नम्बर|सम्पर्क)/i;
const NOT_PHONE =
  /(受付番号|受付|整理券|伝票|追跡|注文|請求書|納付書|納付|通知書|コード|ISBN|JAN|型番|口座|rekening|cuenta|conta|tài khoản|계좌|账号|账户|帐号|記号|普通|税番号|invoice|order)[^0-9。\n]{0,8}$/i;

const plausible = ({ digits, parts, spelled }: DigitRun, cued: boolean): boolean => {
  if (digits.length === 10 && digits[0] === '0' && digits[1] !== '0')
    // 0000000000 and the like are nobody's; one row of ten digits without strokes should be called a telephone.
    return spelled
      ? parts.length > 2 || (parts.length > 1 && cued)
      : parts.length > 1 || cued || /^0[235-9]/.test(digits);
  // Numbers of other countries as they are dialled there, where a word says that it is one.
  if (cued && !spelled && /^0[1-9]/.test(digits) && digits.length >= 9 && digits.length <= 13)
    return true;
  // Without the nought, or as it is in Nepal, where a word says that it is one.
  if (cued && (!spelled || parts.length > 7) && /^(?:[789]0\d{8}|9[78]\d{8})$/.test(digits))
    return true;
  if (digits.length === 11 && MOBILE.test(digits)) return digits[0] === '0' || cued;
  return false;
};
const LONG_DIGITS = /[0-9]/;
/** Figures that need no look at the words around to be no telephone: a row of one figure, or without a nought in front. */
const mayBePhone = (digits: string): boolean =>
  digits.length === 6 ||
  (digits.length >= 9 && /^(?:0[0-9]|1[3-9]|[2-9])/.test(digits) && !/^(\d)\1{8}/.test(digits));

/** Telephone numbers of Japan, however they are written, and of other countries where a plus or a word says so. */
export const findPhones: Rule = ({ view: { text }, atoms, city }) => {
  const finds: PersonalFind[] = [];
  const isPublic = (digits: string, parts: readonly number[]) =>
    (LINES.test(digits) && !isOwn080(digits, parts)) ||
    STATION.test(digits) ||
    city.numbers.has(digits) ||
    city.beginnings.some((beginning) => digits.startsWith(beginning));
  let free = 0;
  let cuedAt = -1;
  let cued = false;
  for (const run of digitRuns(text, atoms, [6, 15], undefined, mayBePhone)) {
    const { start, end, digits } = run;
    if (start < free) continue;
    const before = text.slice(Math.max(0, start - 2), start);
    if (LONG_DIGITS.test(before.slice(-1)) || LONG_DIGITS.test(text[end] ?? '')) continue;
    // All runs that begin here have the same words before them.
    if (cuedAt !== start) {
      cued = cuedBefore(text, start, CUE, 24);
      cuedAt = start;
    }
    const plus = before.endsWith('+') || before.endsWith('+(');
    const national = digits.replace(/^(0081|81)0?(?=[1-9])/, '0');
    const abroad = plus || digits.startsWith('0081');
    const local = run.parts.length > 1 && !run.spelled && digits.length <= 8;
    const ok = abroad
      ? digits.length >= 9
      : plausible(run, cued) ||
        (local && digits.length === 6 && run.parts.join() === '2,4' && strongCue(text, start));
    if (!ok) continue;
    const own = abroad ? national : digits;
    if (isPublic(own, run.parts)) {
      free = end;
      continue;
    }
    const mobile = /^0[789]0/.test(own);
    // An office's is everybody's. A mobile telephone is somebody's all the same.
    if (!mobile && isOfOffice(text, start, end)) {
      free = end;
      continue;
    }
    if (!abroad && NOT_PHONE.test(text.slice(Math.max(0, start - 20), start))) continue;
    const open = plus ? (before.endsWith('(') ? 2 : 1) : before.endsWith('(') ? 1 : 0;
    finds.push({ start: start - open, end, kind: 'phone' });
    free = end;
  }
  return finds;
};

const strongCue = (text: string, start: number): boolean =>
  /(電話|でんわ|TEL|連絡先|市外局番|自宅|実家|家電|固定|landline|home number|fijo|fixo|casa:|phone|điện thoại|teléfono|telefone|telepon|전화|电话|फोन)[^0-9。\n]{0,8}$/i.test(
    text.slice(Math.max(0, start - 24), start),
  ) &&
  !/(市役所|役所|市の|代表|窓口|課)[^0-9。\n]{0,10}$/.test(
    text.slice(Math.max(0, start - 24), start),
  );
