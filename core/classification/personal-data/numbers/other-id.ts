import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** What the number is of. */
const CUE = [
  '介護の番号|年金の番号|保険の番号|手帳の番号|ログインID|ユーザーID|学習者?ID|タブレットのID|端末のID|生徒ID|職員ID|社員ID|会員ID|在留カード|在留資格証明|ざいりゅうカード|特別永住者証明書|旅券|パスポート|ぱすぽーと|免許証?|運転免許証?|めんきょ|年金手帳|基礎年金番号|年金番号|年金|保険証|被保険者証|被保険者番号|被保険者|健康保険|国保|後期高齢|介護保険|雇用保険|社会保険|保険者番号|(?<!請求)記号|資格確認書|医療証|受給者証|受給者番号|受給者|障害者手帳|療育手帳|手帳|診察券|診察番号|患者番号|カルテ|学籍番号|学生証|学生番号|社員番号|職員番号|従業員番号|会員番号|利用者番号|利用者カード|図書館カード|貸出券|宛名番号|住民票コード|お客様番号|お客さま番号|使用者番号|ケース番号|世帯番号|整理番号|児童番号|認定番号|母子手帳|マイナポータル',
  "zairyu card|residence card|zairyu|resident card|passport|driver'?s? licen[cs]e|licen[cs]e (?:no|number)|licen[cs]e|pension(?: number| no)?|insurance(?: card| number| no)?|health insurance|employee (?:id|no|number)|student (?:id|no|number)|patient (?:id|no|number)|member(?:ship)? (?:id|no|number)|card number|id number|visa (?:no|number)",
  '在留卡|护照|旅行证|驾照|驾驶证|年金号码?|养老金|保险证?|保险号|医保|雇用保险|学号|工号|证件号|身份证号?|诊疗卡|会员号',
  '재류 ?카드|체류 ?카드|여권(?: ?번호)?|면허증?|연금(?: ?번호)?|보험증?(?: ?번호)?|고용보험|건강보험|학번|사번|진찰권|환자번호|회원번호|외국인등록번호|주민등록번호',
  'thẻ lưu trú|thẻ cư trú|thẻ ngoại kiều|thẻ zairyu|hộ chiếu|passport|bằng lái|giấy phép lái xe|lương hưu|nenkin|sổ lương hưu|bảo hiểm|thẻ bảo hiểm|mã nhân viên|mã sinh viên|mã số|số thẻ|thẻ khám|cmnd|cccd|căn cước',
  'tarjeta de residencia|residencia|zairyu|pasaporte|licencia|brevete|pensión|pension|nenkin|seguro(?: de salud| social| médico)?|carnet|carné|tarjeta del seguro|número de empleado|expediente|código de (?:alumno|empleado|paciente)|dni|afiliad[oa]|asegurad[oa]|derechohabiente|beneficiari[oa]',
  'cartão de residência|residência|zairyu card|passaporte|carteira de motorista|cnh|habilitação|aposentadoria|pensão|seguro(?: de saúde| desemprego)?|carteirinha|kokuho|shakai hoken|matrícula|código do (?:aluno|funcionário|paciente)|cpf|rg|rnm|rne|crnm|segurad[oa]|beneficiári[oa]|prontuário',
  'kartu (?:izin tinggal|penduduk|asuransi|berobat|pasien|pelajar|mahasiswa)|kartu zairyu|paspor|sim|surat izin mengemudi|pensiun|nomor pensiun|asuransi(?: kesehatan)?|bpjs|sim jepang|sim saya|nik|ktp|nomor (?:karyawan|induk|pasien|anggota)|nip|nisn',
  'residence card|pasaporte|passport|lisensya|pensyon|seguro|insurance|philhealth|sss|umid|nenkin|employee number|id ko|id number',
  'रेसिडेन्स कार्ड|जाइर्यु|जाइर्यू|बसोबास कार्ड|राहदानी|पासपोर्ट|लाइसेन्स|पेन्सन|निवृत्तिभरण|नेन्किन|बीमा|इन्स्योरेन्स|नागरिकता|परिचयपत्र|कर्मचारी नम्बर|बिरामी नम्बर|विद्यार्थी नम्बर',
  'handbook|boshi[ -]?techo|buku (?:kia|ibu|kesehatan|pink)(?:[ -](?:dan |& )?[a-z]{2,9}){0,2}|sổ (?:mẹ|sức khỏe|khám thai)(?: (?:và|mẹ|con|bé|em|trẻ)){0,4}|caderneta(?: [a-zã-]{1,9}){0,4}|libreta(?: [a-z-]{1,14}){0,4}|모자 ?(?:건강 ?)?수첩|母子(?:健康)?手册|आमा[ -](?:बच्चा|शिशु)(?: [\\u0900-\\u097f]{2,12})?',
].join('|');
const GAP =
  '[ ]?(?:[^0-9A-Za-z。\\n!?！？\\ufffc]{0,12}|[ .:#(\\-]{0,3}(?:no|No|NO|n\\.? ?[º°o]|nro|núm|num|number|numero|número|nomor|nº|n°|card|kad|của (?:em|tôi|con|cháu|mình)|là|saya|ko|ko po|é|es|is|my|meu|minha|mi|the|que|tem|with|com|con|số|do|da|de|del|del seguro|po|ay|istri saya|anak saya|suami saya|dela|dele|niya|nya|his|her|su)[ .:#,]{0,3}){0,4}[ ]?';
const NUMBER =
  '[A-Za-z]{0,3}[ \\-]?[0-9][0-9A-Za-z]{0,12}(?:[ \\-・/.](?:番号|の)? ?[0-9][0-9A-Za-z]{0,8}){0,4}(?:-[A-Z](?![A-Za-z]))?';
const CUED = new RegExp(`(?:${CUE})${GAP}(${NUMBER})`, 'gi');
/** Papers of a person, with a few small words before the number: "el pasaporte de mi esposa es N.º ...". */
const PAPER =
  /(?:passport|pasaporte|passaporte|paspor|hộ chiếu|residence card|tarjeta de residencia|cartão de residência|zairyu(?: card)?|licen[cs]e|licencia|carteira|handbook|libreta|caderneta)(?: [a-zà-ỹ'’-]{1,12}){0,6}[ :.#(]{1,3}(?:n\.? ?[º°o]\.? ?|số |nomor )?([A-Za-z]{0,2}[0-9][0-9-]{5,11}[A-Za-z]{0,2})(?![A-Za-z0-9])/gi;
/** Health insurance: a sign in kanji and figures, and a number. */
const SIGN =
  /記号 ?[:：は]? ?([\u4e00-\u9fffぁ-んァ-ヴA-Za-z]{0,6}[ -]?[0-9]{0,8}(?:[ -][0-9]{1,6})?[ ・、,/-]{0,3}(?:番号|ばんごう) ?[:：は]? ?[0-9]{2,10}(?:[ -][0-9]{1,3})?)/g;
/** The same in other languages: symbol 12-34, number 5567. */
const SIGN_ELSEWHERE = byUnits(
  /(?:symbol|kigo|símbolo|simbolo|ký hiệu|simbol|simbulo|기호|记号|चिन्ह)[ :.]{0,2}(?:is |no |số |는 |은 )?([\p{L}]{0,6} ?[0-9][0-9 -]{0,8}[ ,、/·]{1,3}(?:(?:and )?(?:number|bango|no\.?|número|nomor|số|numero|번호|号码|नम्बर)[ :.]{0,2})?[0-9]{2,9})/giu,
);
/** Passports, and the tax number of Brazilians, by their shape alone. */
const PASSPORT_ALONE =
  /(?:^|[^A-Za-z0-9.])([A-Z]{2}[0-9]{7}|[A-Z][0-9]{7}[A-Z]|[0-9]{3}\.[0-9]{3}\.[0-9]{3}-[0-9]{2}|[0-9]{1,2}\.[0-9]{3}\.[0-9]{3}-[0-9kK])(?![A-Za-z0-9])/g;
/** Employment insurance, by its shape alone: four, six and one figures. */
const EMPLOYMENT = /(?:^|[^0-9-])([0-9]{4} ?- ?[0-9]{6} ?- ?[0-9])(?![0-9-])/g;
/** The sign of a health insurance in kanji, and の or a gap before the number: 伊国21 の 0190438. */
const HEALTH =
  /(?:^|[^\u3400-\u9fff])([\u3400-\u9fff]{1,4} ?[0-9]{1,4} ?(?:の|-|・|,|番号|ばんごう| ) ?[0-9]{6,8})(?![0-9])/g;
const INSURANCE =
  /保険|ほけん|国保|こくほ|資格確認|记号|保险|보험|bảo hiểm|seguro|insurance|asuransi|kokuho|बीमा/i;
const AFTER_AMOUNT =
  /^ ?(の札|番の札|の券|の整理券|で呼|で待|円|えん|yen|엔|日元|人|名|件|年|月|歳|才|割|％|%|ヶ月|か月|カ月|週|日|時|分|回|万|개월|년|월|일|세|岁|个月|năm|tháng|tuổi|ngày|años|meses|anos|tahun|bulan|orang|taon|buwan|वर्ष|महिना|जना)/;
const LEAST_DIGITS = 5;

const isId = (id: string): boolean => {
  const digits = id.replace(/\D/g, '');
  if (digits.length < LEAST_DIGITS || digits.length > 18) return false;
  // A year or a date, a telephone.
  return !/^(19|20)\d\d[-/.年]/.test(id);
};

const found = (match: RegExpExecArray): PersonalFind => {
  const word = (match[1] ?? '').trimEnd();
  const start = match.index + match[0].lastIndexOf(match[1] ?? '');
  return { start, end: start + word.length, kind: 'other-id' };
};

/** Fewer figures than these make no number of a paper. */
const FIGURES = /(?:[0-9][^0-9]*){5}/;

/** Numbers of papers, cards and files, by the word in front of them. */
export const findOtherIds: Rule = ({ view: { text }, city }) => {
  const receipt = city.receiptPrefix;
  const fits = (part: string, { 0: whole, 1: id = '', index }: RegExpExecArray): boolean => {
    const end = index + whole.length;
    if (receipt && id.toUpperCase().startsWith(receipt)) return false;
    return isId(id) && !AFTER_AMOUNT.test(part.slice(end, end + 8)) && !PHONE.test(id);
  };
  return [...partsWith(text, FIGURES)]
    .flatMap(({ from, part }) =>
      [
        ...matchesOf(part, SIGN),
        ...matchesOf(part, SIGN_ELSEWHERE),
        ...matchesOf(part, CUED).filter((match) => fits(part, match)),
        ...matchesOf(part, PAPER).filter((match) => fits(part, match)),
        ...matchesOf(part, PASSPORT_ALONE),
        ...matchesOf(part, EMPLOYMENT),
        ...(INSURANCE.test(part) ? matchesOf(part, HEALTH) : []),
      ]
        .map(found)
        .map(({ start, end, kind }) => ({ start: from + start, end: from + end, kind })),
    )
    .sort((a, b) => a.start - b.start);
};
const PHONE = /^(0120|0570|0800|0[5789]0[- ]?\d{4}[- ]?\d{4}|0\d{1,3}[- ]\d{2,4}[- ]\d{3,4}$)/;
