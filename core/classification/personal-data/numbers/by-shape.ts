import type { PersonalKind } from '../../../contract/index.js';
import type { Page, PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';
import { digitRuns } from './digit-atoms.js';
import { isOfOffice } from './lines/offices.js';
import { SERVICE_LINES } from './lines/service-lines.js';

/** Six figures or more in one row, with letters in front or behind as papers have them. */
const ROW =
  /(?<![A-Za-z0-9@./_-])(?:[A-Z]{1,4}[ -]?)?[0-9](?:[ .・/_-]{0,2}[0-9]){4,21}(?:[ -]?[A-Z]{1,2})?(?![A-Za-z0-9@]|\.[a-z])/g;
/** Money, people, measures and time stand right behind an amount. */
const UNIT =
  /^ ?(?:円|えん|ドル|万|億|千|yens?\b|yên|yenes|ienes?|येन|엔|원|日元|人民币|元|人|名(?!義)|件|年|月|日|時|分|秒|回|歳|才|台|本|枚|個|世帯|票|%|％|℃|°|kg|km|cm|mm|m2|㎡|m\b|g\b|L\b|kWh|MB|GB|만|억|천|명|건|년|월|일|시|분|회|세대|岁|个|公里|米|đồng|người|tuổi|năm|personas|habitantes|años|euros|d[oó]lares|soles|reais|pessoas|anos|people|residents|households|years|dollars|pesos|rupiah|orang|tahun|jiwa|katao|taon|piso|रुपैयाँ|जना|वर्ष|साल|मिटर|किलो)/i;
const MONEY_BEFORE = /(?:[¥￥$€£₩₱₫]|Rp\.?|R\$|NT\$|US\$|JPY|金額|代金|総額|合計|計|約|およそ) ?$/;
/** What else has a long number and is nobody's: things, forms and places on a map. */
const THING_BEFORE =
  /(?:(?:確認|認証|暗証|検証|クーポン|招待|申込)(?:用)?(?:コード|番号)|コード|verification code|one-time code|otp|pin|código de (?:verificación|verificação|confirmación|confirmação)|kode (?:verifikasi|otp)|mã (?:xác nhận|xác minh|otp)|인증 ?번호|인증 ?코드|验证码|प्रमाणीकरण कोड|ロット|賞味期限|批号|lot|batch|ISBN|ISSN|JAN|JIS|ISO|型番|品番|型式|製造番号|様式|第|条例|法律|告示|議案|管理番号|電柱|街灯|街路灯|照明灯|防犯灯|マンホール|消火栓|カーブミラー|設置番号|施設番号|郵便番号|ﾊﾞｰｺｰﾄﾞ|バーコード|https?:\S*|version|ver\.?|model|item|serial|product|barcode|lamp|light|pole|postal code|zip(?: code)?|código postal|codigo postal|poste|farola|luminaria|CEP|kode pos|tiang(?: listrik)?|lampu|mã bưu điện|cột(?: điện| đèn)?|poste ng ilaw|우편번호|전봇대|가로등|관리번호|邮编|邮政编码|路灯|电线杆|灯杆|编号为|पोस्टल कोड|पोल|बत्ती)[^0-9。\n]{0,12}$/i;
/** What is asked for and given out by somebody for the day: tickets, invoices, letters. */
const PAPER_BEFORE =
  /(?:受付|整理番号|整理券|番号札|伝票|注文|請求書|請求|納付書|納付|通知書|文書|お問い合わせ|追跡|ticket|order|invoice|tracking|receipt|reference|factura|pedido|recibo|guía|nota fiscal|fatura|boleto|senha|protocolo|resi|faktur|antrean|antrian|hóa đơn|hoá đơn|phiếu|vận đơn|접수|대기|송장|주문|청구서|영수증|订单|运单|快递|发票|排队|受理|टोकन|रसिद|बिल)[^0-9。\n]{0,10}$/i;
/** The same behind it: 2026-0417と書かれた領収書, 2026-0417 on the receipt. */
const PAPER_BEHIND =
  /^["”」』]? ?(?:番?(?:と(?:書かれた|書いてある|ある|いう)|の)?(?:領収書|レシート|伝票|整理券|請求書|納付書|通知書|チラシ)|(?:written |printed )?on (?:the|my|a|that) (?:receipt|ticket|invoice|slip|envelope)|(?:en|del?) (?:el |la )?(?:recibo|boleto|factura|ticket)|n[oa] (?:recibo|boleto|nota)|(?:di|pada) (?:kuitansi|struk|nota|karcis)|sa (?:resibo|tiket)|trên (?:biên lai|hóa đơn|hoá đơn|phiếu)|(?:이?라고 적힌|이?라는)? ?(?:영수증|번호표|청구서)|(?:的|那张|这张)?(?:收据|发票|号码牌|账单)|(?:लेखिएको )?(?:रसिद|टोकन|बिल))/i;
const PHONE_CUE =
  /電話|でんわ|TEL|携帯|けいたい|連絡|FAX|phone|call|mobile|cell|whats|zalo|viber|电话|手机|전화|연락|điện thoại|gọi|sđt|celular|llam|zap|liga|hp\b|hubungi|tawag|text|फोन|मोबाइल/i;
const ACCOUNT_CUE =
  /銀行|ぎんこう|口座|こうざ|振込|ゆうちょ|信金|農協|JA|bank|account|cuenta|conta|cta|banco|rekening|rek\b|ngân hàng|tài khoản|stk|은행|계좌|银行|账|खाता|बैंक/i;
const CARD_CUE = /カード|card|tarjeta|cartão|kartu|thẻ|카드|卡|कार्ड/i;

const YEAR = '(?:19|20)[0-9]{2}';
/** Days, hours, years from and to, and postal codes by themselves. */
const TIME = new RegExp(
  `^(?:${YEAR} ?[-/.] ?[0-9]{1,2}(?: ?[-/.] ?[0-9]{1,2}){0,4}|[0-9]{1,2} ?[-/.] ?[0-9]{1,2} ?[-/.] ?${YEAR}|${YEAR} ?[-/.] ?${YEAR}|${YEAR}[01][0-9][0-3][0-9]|[0-9]{1,2}[.][0-9]{2} ?- ?[0-9]{1,2}[.][0-9]{2}|[0-9]{3} ?- ?[0-9]{4}|[0-9]{1,3}(?:[. ][0-9]{3})+)$`,
);
const LINES = new RegExp(`^(?:${SERVICE_LINES}|00[1-9])`);
const LEAST = 6;

const kindOf = (digits: string, before: string, letters: boolean): PersonalKind => {
  if (letters) return 'other-id';
  if (/^0\d{9,10}$/.test(digits) || PHONE_CUE.test(before)) return 'phone';
  if (digits.length === 12) return 'mynumber';
  if (digits.length > 13 || ACCOUNT_CUE.test(before) || CARD_CUE.test(before)) return 'account';
  return 'other-id';
};

/** What stands between figures that are said one by one: a gap, a stroke, or what joins the parts of a number. */
const SAID = /^(?:[ ・-]{0,3}|の| の |에| 에 |-의 )$/;
/** Nobody's number counts up or down, or repeats one figure. */
const COUNTED = /^(?:0?123456|1?09876|98765)|^(\d)\1+$/;

/** 6 3 7 7 0 0 9 1, 八〇の二六一四の九九五〇: ten figures and more, each by itself. */
const figureByFigure = ({ view: { text }, atoms }: Page): PersonalFind[] => {
  const finds: PersonalFind[] = [];
  let last = 0;
  for (const { start, end, digits, parts, spelled } of digitRuns(text, atoms, [10, 16], SAID)) {
    if (start < last || COUNTED.test(digits) || parts.some((size) => size > 1)) continue;
    // In words or signs they may be amounts: then nothing stands between ten and a hundred.
    if (spelled && /[十百千万]/.test(text.slice(start, end))) continue;
    finds.push({
      start,
      end,
      kind: kindOf(digits, text.slice(Math.max(0, start - 40), start), false),
    });
    last = end;
  }
  return finds;
};

/**
 * The other way round: a long row of figures is somebody's unless something says what else it is. No word in front is
 * asked for, so that a label that nobody foresaw is no way past.
 */
export const numbersByShape: Rule = (page) => {
  const { city } = page;
  const { text } = page.view;
  const finds: PersonalFind[] = figureByFigure(page);
  for (const { from, part } of partsWith(text, /[0-9](?:[^0-9\n]{0,3}[0-9]){4}/))
    for (const { 0: word, index } of matchesOf(part, ROW)) {
      const digits = word.replace(/\D/g, '');
      const letters = /^[A-Z]/.test(word);
      const before = part.slice(Math.max(0, index - 40), index);
      if (digits.length < (letters ? LEAST - 1 : LEAST) || digits.length > 20) continue;
      // Somewhere four figures stand together, or it is a list of small numbers.
      if (!/[0-9]{4}/.test(word) && !/^0/.test(digits)) continue;
      if (TIME.test(word) || /^(\d)\1+$/.test(digits)) continue;
      const behind = part.slice(index + word.length, index + word.length + 12);
      if (PAPER_BEHIND.test(part.slice(index + word.length, index + word.length + 24))) continue;
      if (UNIT.test(behind) || /^ ?番?(?:の札|の券|の整理券|で呼|で待)/.test(behind)) continue;
      if (MONEY_BEFORE.test(before) || THING_BEFORE.test(before) || PAPER_BEFORE.test(before))
        continue;
      if (city.receiptPrefix && word.startsWith(city.receiptPrefix)) continue;
      if (
        LINES.test(digits) ||
        city.numbers.has(digits) ||
        city.beginnings.some((beginning) => digits.startsWith(beginning))
      )
        continue;
      if (/^0[1-6]/.test(digits) && isOfOffice(part, index, index + word.length)) continue;
      finds.push({
        start: from + index,
        end: from + index + word.length,
        kind: kindOf(digits, before, letters),
      });
    }
  return finds;
};
