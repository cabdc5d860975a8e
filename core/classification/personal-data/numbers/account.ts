import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { cuedBefore } from './cues.js';
import { digitRuns } from './digit-atoms.js';
import { hasServiceLine } from './lines/service-lines.js';

const CARD_CUE =
  /(カード|クレジット|クレカ|デビット|VISA|JCB|master|AMEX|credit|debit|card|信用卡|银行卡|卡号|카드|thẻ|tarjeta|cartão|cartao|kartu|कार्ड)/i;

/** The check of card numbers. */
export const isLuhn = (digits: string): boolean => {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const n = Number(digits[digits.length - 1 - i]) * (i % 2 ? 2 : 1);
    sum += n > 9 ? n - 9 : n;
  }
  return sum % 10 === 0;
};

/** What kind of account it is, or that it is one, in front of its number. */
const ACCOUNT = `普通預金|当座預金|貯蓄預金|普通口座|普通|ふつう|当座|貯蓄|口座番号|口座|こうざ|通帳|記号|店番|総合|ordinary|savings|current|checking|saving|acct|account|a/c|a/c no|futsu|futsuu|koza|conta corrente|conta poupança|conta|poupança|cuenta|ahorros|ahorro|corriente|ordinaria|tài khoản|số tài khoản|stk|STK|tk|rekening|norek|no rek|no\\.? ?rek|rek|tabungan|futsū|account no|account number|acct no|普通账户|账号|帐号|账户|帐户|户头|存折|卡号|계좌번호|계좌|보통예금|보통|통장|खाता नम्बर|खाता नं|खाता|बचत`;
const BETWEEN =
  '(?: ?(?:番号|ばんごう|number|no|nº|n°|núm|num|número|nomor|số|नम्बर|नं|의|은|는|は|が|の|:|：|是|#|預金|yokin|account|ordinary|normal|regular|comum|corrente|simples|común|comun|ordinaria|biasa|umum|thường|यो|साधारण|普通|\\.|,|、|\\)|\\(|（|）|です|-|=)){0,4} ?';
const NUMBERED = new RegExp(`(?:${ACCOUNT})${BETWEEN}([0-9](?:[ \\-]?[0-9]){4,17})(?![0-9])`, 'gi');
/** An account, and further on its number. */
const FAR = new RegExp(
  `(?:${ACCOUNT})[^。\\n!?！？0-9\ufffc]{0,30}(?:[0-9]{3,5}[^。\\n!?！？0-9\ufffc]{0,20})?(?:nomor|nomer|number|no\\.?|番号|ばんごう|số|número|numero|núm\\.?|nº|n°|번호|号码|号|नम्बर|नं)[ .:：#はの은는是]{0,4}(?!0[0-9]{9,10}(?![0-9]))([0-9](?:[ \\-]?[0-9]){5,15})(?![0-9])`,
  'gi',
);
/** ゆうちょ: a sign of five figures and a number. */
const POSTAL = /記号 ?[:：は]? ?([0-9]{5})[ 、,・\-の]{0,3}(?:番号)? ?[:：は]? ?[0-9]{5,8}/g;
const BANK =
  /(?:[^\s、。,:：;()「」\n]{1,16}(?:銀行|银行|信用金庫|信金|信用組合|信組|農協|ＪＡ|JA|労金|은행|बैंक)|ぐんぎん|しののめ|[\u0900-\u097f]{2,12} (?:बैंक|बैङ्क|बेंक|सिन्किन|शिन्किन|सिंकिन)|[가-힣]{2,8}(?:신용금고|신킨|신협|농협)|ゆうちょ(?:銀行)?|ユウチョ|[A-Z][\w'-]{0,16}(?: [A-Z][\w'-]{0,16}){0,3} (?:Bank|BANK|Ginko|ginko|bank|Shinkin|Shinyo|Shinkumi|Nokyo|Credit Union)|(?:Ngân hàng|ngân hàng|Banco|banco|Bank|bank) [A-Z][\w'-]{0,16}(?: [A-Z][\w'-]{0,16}){0,2}|Japan Post|Yucho|JP Bank|Vietcombank|Techcombank|VietinBank|Sacombank|VPBank|TPBank|BIDV|Agribank|MB ?Bank|ACB|BRI|BCA|BNI|Mandiri|BDO|BPI|Metrobank|Landbank|Itaú|Bradesco|Nubank|Santander|Caixa|BCP|Interbank|BBVA|MUFG|Mizuho|SMBC|Resona|三菱UFJ|みずほ|りそな|三井住友|楽天銀行|招商|工商|建设|农业银行|국민은행|신한|우리은행)/;
const BEFORE_NUMBER = 70;

/** The bank of the post office in eleven languages, its sign of five figures and its number. */
const POST_BANK =
  'ゆうちょ(?:銀行|ぎんこう)?|ユウチョ(?:銀行)?|郵貯(?:銀行)?|郵便局|Y[uūú]{1,2} ?-?[cC]h?[oō]u?(?: ?[Gg]inko| Bank| bank)?|y[uū]{1,2} ?cho(?: bank)?|Japan Post(?: Bank)?|JP ?-?(?:Bank|Post|bank)|post(?:al)? (?:bank|office)|Banco (?:Postal|de [Cc]orreos|dos Correios|Yucho)|banco postal|correios?(?: japon[eê]s)?|[Bb]ank [Pp]os|[Kk]antor pos|[Nn]gân hàng (?:[Bb]ưu điện|Yucho)|[Bb]ưu điện|bangko ng (?:koreo|post office)|유우?쵸?초?(?: ?은행)|유우?[초쵸]|우체국(?: ?은행)?|우편저금|邮储(?:银行)?|邮政(?:储蓄)?(?:银行)?|邮局|郵貯銀行|[युयू]{2,3}[चच]्?य?ो(?: बैंक| बैङ्क)?|यु+च्?यो|युचो|यूचो|हुलाक(?: बैंक| बैङ्क)?|जापान पोस्ट(?: बैंक)?';
const POSTAL_PAIR = new RegExp(
  `(?:${POST_BANK})[^0-9。\\n\ufffc]{0,24}[01][0-9]{3,4}(?:-[0-9])?(?: ?[-ー・,、/のと] ?| |(?:[ ,、]{0,2}(?:番号|ばんごう|number|no\\.?|nomor|número|số|번호|号码|नम्बर)[ :：は]{0,2}))[0-9](?:[ -]?[0-9]){4,8}(?![0-9])`,
  'g',
);
/** A branch with the short sign for an ordinary account: 境支店(普)3141592. */
const BRANCH =
  /[^\s、。,0-9]{0,16}(?:支店|支行|出張所|지점|शाखा|branch|sucursal|agência|cabang|chi nhánh|sangay|siten|shiten|してん|ag\.|suc\.|cab\.|br\.)[ ,、:]{0,2}(?:[0-9]{3}[ ,、:]{1,2})?(?:\([^()0-9]{1,3}\)|[^0-9。\n\ufffc]{0,14})[ :]?[0-9]{6,8}(?![0-9-])/gi;

/** The sign and number of the post office's bank, by their shape: 10490-7712338. */
const POSTAL_SHAPE = /(?<![0-9-])1[0-9]{3}0(?:-[0-9])? ?[- ] ?[0-9]{7,8}(?![0-9-])/g;
/** The number first: 1190284 Gunma Bank, Sakai. */
const BEFORE_BANK = new RegExp(
  `(?<![0-9-])[0-9]{6,8},? ?(?:\\(|at |of |de |do |del |en |di |sa |ở |na |の|的)?(?:${BANK.source})`,
  'g',
);
const FIGURES = /(?:[0-9][ -]?){5}/;
const AMOUNT = /^ ?(円|えん|yen|엔|日元|ドル|万|%|人|件|年|월|¥|iene|đồng|येन)/;

/** Cards by their check or the word beside them, accounts by the word in front and, where it is named, the bank. */
export const findAccounts: Rule = ({ view: { text }, atoms }) => {
  const finds: PersonalFind[] = [];
  let free = 0;
  for (const run of digitRuns(text, atoms, [14, 19], /^[ \-ー・.]{0,2}$/)) {
    const { start, end, digits, parts } = run;
    if (
      start < free ||
      run.spelled ||
      /[0-9+]/.test(text[start - 1] ?? '') ||
      /[0-9]/.test(text[end] ?? '')
    )
      continue;
    const grouped = parts.join() === '4,4,4,4';
    const cued = cuedBefore(text, start, CARD_CUE, 24);
    if (!(grouped || (cued && digits.length >= 14) || (digits.length === 16 && isLuhn(digits))))
      continue;
    finds.push({ start, end, kind: 'account' });
    free = end;
  }
  for (const { from, part } of partsWith(text, FIGURES)) {
    for (const { 0: word, index } of [
      ...matchesOf(part, POSTAL),
      ...matchesOf(part, NUMBERED),
      ...matchesOf(part, FAR),
    ]) {
      const end = index + word.length;
      if (!AMOUNT.test(part.slice(end, end + 8)))
        finds.push({ start: from + bankBefore(part, index), end: from + end, kind: 'account' });
    }
    for (const { 0: word, index } of [
      ...matchesOf(part, POSTAL_PAIR),
      ...matchesOf(part, BRANCH),
      ...matchesOf(part, BANKED),
      ...matchesOf(part, BEFORE_BANK),
      ...matchesOf(part, POSTAL_SHAPE),
    ]) {
      const end = index + word.length;
      if (!AMOUNT.test(part.slice(end, end + 8)) && !hasServiceLine(word))
        finds.push({ start: from + index, end: from + end, kind: 'account' });
    }
  }
  return finds.sort((a, b) => a.start - b.start);
};
/** Where the name of a bank stands shortly before a place, or the place itself. */
const bankBefore = (part: string, index: number): number => {
  const from = Math.max(0, index - BEFORE_NUMBER, part.lastIndexOf('\ufffc', index));
  const bank = BANK.exec(
    part
      .slice(from, index)
      .replace(/^.*(?:请汇到|请打到|汇到|打到|转到|到)/, (lead) => '\n'.repeat(lead.length)),
  );
  return bank ? from + bank.index : index;
};
/** A bank, and soon after it seven figures or more. */
const BANKED = new RegExp(
  `${BANK.source}[^0-9。\\n]{0,30}(?:\\(?[0-9]{3,5}\\)?[^0-9。\\n]{1,16})?[0-9](?:-?[0-9]){6,15}(?![0-9-])`,
  'g',
);
