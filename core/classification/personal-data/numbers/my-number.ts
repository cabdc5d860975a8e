import type { PersonalFind, Rule } from '../rule.js';
import { cuedAfter, cuedBefore } from './cues.js';
import { digitRuns } from './digit-atoms.js';

const CUE =
  /(まいなんばー|マイナ|個人番号|こじんばんごう|my ?number|mynumber|individual number|个人编号|个人号码|個人編號|我的号码|마이 ?넘버|개인 ?번호|số cá nhân|my number|número (personal|individual)|nomor (pribadi|individu)|माइ ?नम्बर|माई ?नम्बर|व्यक्तिगत नम्बर)/i;
const OTHER =
  /(追跡|伝票|荷物|お問い合わせ番号|注文|請求|納付|受付|確認番号|製造|シリアル|免許|tracking|invoice|order|licen[cs]e|口座|口座番号|rekening|account|cuenta|conta|tài khoản|계좌|账号|카드|カード番号|住民票コード|電気|ガス|水道|お客様番号|お客さま番号|使用者番号)[^。\n]{0,16}$/i;

/** The check digit of a My Number (12 figures, the last made of the others). */
export const hasCheckDigit = (digits: string): boolean => {
  let sum = 0;
  for (let n = 1; n <= 11; n++) sum += Number(digits[11 - n]) * (n <= 6 ? n + 1 : n - 5);
  const rest = sum % 11;
  return Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
};

/**
 * Twelve figures. A right check digit speaks for it, but people mistype: the word beside it, or the way in which the card
 * prints it (three times four), is enough.
 */
export const findMyNumbers: Rule = ({ view: { text }, atoms }) => {
  const finds: PersonalFind[] = [];
  let free = 0;
  for (const run of digitRuns(text, atoms, [12, 12], /^[ \-ー・.,、]{0,3}$/)) {
    const { start, end, digits, parts } = run;
    if (start < free || /[0-9+]/.test(text[start - 1] ?? '') || /[0-9]/.test(text[end] ?? ''))
      continue;
    // Three of the four parts of a card.
    if (
      /^(?:-[0-9]| [0-9]{4}(?![0-9]))/.test(text.slice(end, end + 6)) ||
      /[0-9][ -]$/.test(text.slice(Math.max(0, start - 2), start))
    )
      continue;
    const printed = parts.join() === '4,4,4' && !run.spelled;
    const whole = hasCheckDigit(digits) && !run.spelled && parts.length === 1;
    // Figures said one by one are a number of somebody only where a word says so.
    const cued = cuedBefore(text, start, CUE, 32) || cuedAfter(text, end, CUE, 20);
    if (!cued && !printed && !whole) continue;
    const other = OTHER.test(text.slice(Math.max(0, start - 30), start));
    if (!cued && other) continue;
    if (/^(\d)\1{11}$/.test(digits) && !cued) continue;
    finds.push({ start, end, kind: 'mynumber' });
    free = end;
  }
  return finds;
};
