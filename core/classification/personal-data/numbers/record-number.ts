import { byUnits } from '../cheap-look/index.js';
import type { PersonalFind, Rule } from '../rule.js';
import { matchesOf, partsWith } from '../spans.js';

/** Signs of a number as offices, clubs and waterworks write it: R7-0482, A-20388, 00417728, 第204817号. */
const NUMBER =
  '([A-Za-z]{0,4}[0-9]{0,2}[ -]?[0-9][0-9A-Za-z]{1,12}(?:[ /・.-][0-9A-Za-z]{1,10}){0,4}|[A-Za-z]{1,4} ?[0-9]{2,12})(?![0-9A-Za-z])';

/** Whose number it is, in each language: a person, a household, a card, a matter of somebody. */
const JA =
  '(?:会員|メンバー|お客(?:様|さま|さん)?|顧客|契約者?|契約書|利用者|利用登録|登録|防犯登録|車両登録|登録|加入者|組合員|患者|診察|カルテ|ケース|相談|相談者|相談カード|事案|案件|申請者|受給者?|受給資格|世帯|世帯主|児童|園児|生徒|学生|学籍|出席|社員|職員|従業員|スタッフ|貸出|貸出カード|図書館|図書(?:館)?カード|利用カード|ポイントカード|ポイント|保険者|被保険者|認定|証書|通帳|免許|手帳|鑑札|犬の登録|抽選|応募|申込|申し込み|申請|入居|納税者|納税義務者|宛名|使用者|需要家|水栓|メーター|検針|供給地点特定|ログイン|ユーザー|アカウント|接種券|年金|基礎年金|在留|外国人登録|住民票|雇用保険|労災|求職者?|求職|奨学生|受験|保護|生活保護|訓練生|実習生|技能実習|講座受講|受講|受講者|介護|介護保険|医療証|受給者証|児童扶養手当|医療費|母子手帳|身体障害者手帳|障害者手帳|療育手帳|こども医療|マイナ保険証|レシピエント)';
const JA_CUE = `${JA}(?:証|カード|手帳)?(?:の)? ?(?:番号|ナンバー|No\\.?|no\\.?|Nо|№|ID|Id|コード|記号|ばんごう)`;
const JA_GAP = '(?:は|が|の|も|に|:|：|=|→|「|『|\\(|（| |、|です|第|[\\u4e00-\\u9fff]{1,4}第)*';

const EN_WHO =
  '(?:customer|client|member(?:ship)?|case|file|patient|student|employee|staff|policy|contract|account holder|user|subscriber|library card|library|registration|insurance|pension|licen[cs]e|resident|household|taxpayer|tenant|claim|caseworker|consultation|meter|beneficiary|applicant|health card|chart|handbook|certificate|passport|residence card|gym|card)';
const EN_CUE = `(?:my |the |our |his |her )?${EN_WHO}(?: card| book| id)?(?:'s)? ?(?:number|nr|no\\.?|num\\.?|n[º°]|#|id|code|ref(?:erence)?)`;
const ES_WHO =
  '(?:cliente|soci[oa]|afiliad[oa]|afiliación|paciente|alumn[oa]|emplead[oa]|expediente|caso|contrato|usuari[oa]|abonad[oa]|suministro|asegurad[oa]|póliza|poliza|matrícula|carn[eé]|tarjeta|medidor|registro|ficha|historia(?: clínica)?|legajo|inscripción|residente|contribuyente|beneficiari[oa]|seguro|pensión|licencia|libreta|certificado|biblioteca|estudiante|trabajador[a]?|membresía|trámite)';
const PT_WHO =
  '(?:cliente|sóci[oa]|soci[oa]|associad[oa]|paciente|alun[oa]|funcionári[oa]|empregad[oa]|processo|caso|contrato|usuári[oa]|assinante|segurad[oa]|apólice|matrícula|carteirinha|cartão|cadastro|registro|ficha|prontuário|inscrição|morador[a]?|contribuinte|beneficiári[oa]|seguro|pensão|habilitação|caderneta|certificado|biblioteca|estudante|trabalhador[a]?|medidor|hidrômetro|protocolo do meu)';
const ID_WHO =
  '(?:pelanggan|anggota|member|pasien|siswa|mahasiswa|karyawan|pegawai|induk karyawan|induk pegawai|induk siswa|induk mahasiswa|kasus|perkara|berkas|kontrak|pengguna|peserta|polis|asuransi|pensiun|kartu(?: perpustakaan| anggota| berobat)?|perpustakaan|rekam medis|pendaftaran|registrasi|penduduk|wajib pajak|meteran|buku|izin)';
const VI_WHO =
  '(?:khách hàng|hội viên|thành viên|bệnh nhân|học sinh|sinh viên|nhân viên|hồ sơ|vụ việc|vụ|hợp đồng|người dùng|thẻ thư viện|thẻ|thư viện|bảo hiểm(?: y tế| xã hội)?|lương hưu|đăng ký|cư dân|hộ gia đình|hộ|đồng hồ nước|công tơ|sổ|bệnh án|người nộp thuế|số sổ|giấy phép|bằng lái|thực tập sinh)';
const FIL_WHO =
  '(?:customer|member(?:ship)?|case|file|patient|student|employee|library card|library|account|policy|contract|health card|insurance|pension|meter|registration|kaso|kliyente|miyembro|pasyente|empleyado|estudyante)';
const KO_CUE =
  '(?:회원|고객|환자|진료|차트|사건|사례|상담|케이스|계약|이용자|가입자|피보험자|건강보험|보험|연금|기초연금|학생|학번|사원|직원|도서관|도서|대출|도서관 ?카드|회원 ?카드|카드|등록|수급자?|세대|납세자|수도|수도 ?고객|전기|가스|사용자|계량기|수첩|증서|면허|구직|접종권|로그인|유저|아이디|신청자|장애인 ?수첩) ?(?:등록 ?)?(?:번호|ID|코드|넘버|No\\.?)';
const ZH_CUE =
  '(?:会员卡?|客户|用户|患者|病历|病人|案件|案例|个案|咨询|合同|契约|借书证|借阅证|图书证|读者证|图书馆卡|登记|注册|参保|被保险人|保险证?|医保|养老金|年金|学生|学籍|员工|职员|社员|工作证|受给者证?|领取|家庭|户|纳税人|纳税|水费|水表|电表|燃气|使用者|手册|证书|残疾人手册|残疾证|驾照|求职|接种券|登录|申请人|诊疗券|挂号|就诊卡)(?:的)?(?:登记)?(?:编号|号码?|ID|代码|序号|No\\.?)';
const NE_CUE =
  '(?:ग्राहक|सदस्य|सदस्यता|बिरामी|मुद्दा|केस|फाइल|करार|प्रयोगकर्ता|विद्यार्थी|कर्मचारी|पुस्तकालय|पुस्तकालय कार्ड|लाइब्रेरी कार्ड|लाइब्रेरी|कार्ड|बीमा|बिमा|पेन्सन|दर्ता|करदाता|मिटर|खानेपानी|परामर्श|लाइसेन्स|पुस्तिका|अपाङ्गता कार्ड|स्वास्थ्य बिमा|परिवार|घरपरिवार)(?:को)? ?(?:दर्ता )?(?:नम्बर|नं\\.?|संख्या|आइडी|आईडी|कोड|ID|No\\.?)';

const FEW = "(?: [a-zà-ỹ'’]{1,9}){0,4}?";
const IS = `(?: ?[:：=#.(]| is| es| é| là| adalah| ay| po| ko| saya| em| của em| của tôi| nya| ho| hai| 는| 은| 이| 가| हो| मेरो|:|は|是|为|：|不是| |,){0,5}`;
const NUM_ES =
  '(?:número|numero|nro\\.?|num\\.?|núm\\.?|n\\.? ?[º°o]\\.?|código|codigo|cod\\.?|clave|id)';
const NUM_ID = '(?:nomor|nomer|no\\.?|kode|id|nmr)';
const NUM_VI = '(?:mã số|mã|số|ma so|ma)';

/** A word for a number with whose it is, and the number behind. */
const CUED: readonly { readonly needs: RegExp; readonly pattern: RegExp }[] = [
  {
    needs: /番号|ナンバー|No|№|ID|Id|コード|記号|ばんごう/,
    pattern: new RegExp(`${JA_CUE}${JA_GAP}${NUMBER}`, 'g'),
  },
  // 障害者手帳 第12044号, 診察券 112-0384
  {
    needs:
      /手帳|診察券|医療証|受給者証|会員証|社員証|職員証|学生証|利用証|利用者証|貸出券|利用券|証書|カルテ|保険証|資格確認書|通知カード|登録証|在留カード|パスポート|旅券|免許/,
    pattern: new RegExp(
      `(?:手帳|診察券|医療証|受給者証|会員証|社員証|職員証|学生証|利用証|利用者証|貸出券|証書|カルテ|保険証|資格確認書|登録証|在留カード|パスポート|旅券|免許証?)(?:の)?(?:番号|No\\.?)?${JA_GAP}([A-Za-z]{0,4}-?[0-9][0-9A-Za-z]{3,14}(?:[-・ ][0-9A-Za-z]{2,8}){0,3}|[A-Za-z]?[0-9]{1,4}(?:-[0-9A-Za-z]{2,8}){1,3})(?![0-9])`,
      'g',
    ),
  },
  // 会员卡G-20981, 도서관증 30048821, पुस्तकालय कार्ड ३००४८८२१, 図書館の カードは 30048821
  {
    needs: /[证卡]|증|카드|कार्ड|カード|ばんごう/,
    pattern:
      /(?:会员卡|借书证|图书证|读者证|图书馆卡|诊疗卡|就诊卡|保险证|工作证|学生证|残疾证|老年证|도서관증|도서관 ?카드|회원증|회원 ?카드|진찰권|진료 ?카드|학생증|사원증|보험증|(?:पुस्तकालय|सदस्यता|बिरामी|बीमा|बिमा|लाइब्रेरी)(?:को)? कार्ड|(?:図書館|としょかん|かいいん|びょういん|病院|ほけん|会員)(?:\([ぁ-ん]+\))?の? ?カード|(?:かいいん|おきゃくさま|けいやく|かんじゃ|がくせい|しゃいん|りようしゃ|ねんきん|ほけん|ほけんしょう|うけとり)の? ?ばんごう)(?: ?(?:は|が|の|:|：|是|为|는|은|가|नम्बर|नं|हो|号|[(（「#])){0,3} ?((?:[A-Za-z]{1,4}-?)?[0-9][0-9-]{3,13})(?![0-9])/g,
  },
  {
    needs: /number|no|num|#|id|code|ref|nº|n°/i,
    pattern: new RegExp(`(?<![a-z])${EN_CUE}${FEW}${IS}${NUMBER}`, 'gi'),
  },
  {
    needs:
      /cliente|soci|sóci|afili|paciente|alumn|emplead|expediente|caso|contrato|usuari|abonad|suministro|asegurad|póliza|carn|tarjeta|ficha|historia|matrícula|contribuyente|beneficiari|registro|biblioteca|membresía/i,
    pattern: new RegExp(
      `(?<![a-z])(?:${NUM_ES}(?: de| del| de la| da| do)?(?: mi| su| meu| minha)? ${ES_WHO}|${ES_WHO}(?: de (?:la |el )?[a-zà-ỹ]{3,12})? ${NUM_ES}|(?:expediente|ficha|legajo|póliza|carn[eé]|historia clínica|matrícula))${FEW}${IS}(?:${NUM_ES} ?)?${NUMBER}`,
      'gi',
    ),
  },
  {
    needs:
      /cliente|soci|sóci|associad|paciente|alun|funcion|processo|caso|contrato|usuári|assinante|segurad|apólice|matrícula|carteirinha|cartão|cadastro|ficha|prontuário|inscrição|contribuinte|biblioteca/i,
    pattern: new RegExp(
      `(?<![a-z])(?:${NUM_ES}(?: de| da| do)?(?: meu| minha| seu| sua)? ${PT_WHO}|${PT_WHO}(?: d[aeo] [a-zà-ỹ]{3,12})? ${NUM_ES}|(?:processo|prontuário|ficha|apólice|carteirinha|matrícula))${FEW}${IS}(?:${NUM_ES} ?)?${NUMBER}`,
      'gi',
    ),
  },
  {
    needs: /nomor|nomer|no|kode|id|nmr/i,
    pattern: new RegExp(
      `(?<![a-z])(?:${NUM_ID} ${ID_WHO}|(?:kartu |buku )?${ID_WHO} ${NUM_ID})${FEW}${IS}${NUMBER}`,
      'gi',
    ),
  },
  {
    needs: /số|mã|ma /i,
    pattern: byUnits(
      new RegExp(
        `(?<![\\p{L}])(?:${NUM_VI} ${VI_WHO}|${VI_WHO} ${NUM_VI})${FEW}${IS}${NUMBER}`,
        'giu',
      ),
    ),
  },
  {
    needs: /number|no\.|numero|#|id/i,
    pattern: new RegExp(
      `(?<![a-z])(?:${FIL_WHO} (?:number|no\\.?|numero|#|id)|numero (?:ng|sa|ko sa|namin sa) (?:[a-z]{2,9} )?${FIL_WHO})${FEW}${IS}${NUMBER}`,
      'gi',
    ),
  },
  {
    needs: /번호|ID|코드|넘버|No|학번|사번/,
    pattern: new RegExp(`(?:${KO_CUE}|학번|사번)(?:는|은|가|이|를|을| |:|：|-)*${NUMBER}`, 'g'),
  },
  {
    needs: /[号号]|编号|ID|代码|No/,
    pattern: new RegExp(`${ZH_CUE}(?:是|为|：|:|，| |不是)*${NUMBER}`, 'g'),
  },
  {
    needs: /नम्बर|नं|संख्या|आइडी|आईडी|कोड|ID|No/,
    pattern: new RegExp(`${NE_CUE}(?: ?(?:हो|:|मेरो|यो|को|चाहिँ|भनेको))*[ :：]*${NUMBER}`, 'g'),
  },
  // Nepali with Latin letters: grahak number 0338, sadasya no GX-30981
  {
    needs: /grahak|sadasya|birami|mudda|karmachari|bidyarthi|pustakalaya|bima/i,
    pattern: new RegExp(
      `(?<![a-z])(?:grahak|sadasyata?|birami|mudda|karmachari|bidyarthi|pustakalaya|bima|pani ko bill)(?: ko)?(?: card)? ?(?:number|nambar|no\\.?|id)?${IS}${NUMBER}`,
      'gi',
    ),
  },
];
/** Cards by themselves, with a few small words before a long number: library card ko 2200418. */
const CARD = new RegExp(
  `(?<![a-zà-ỹ])(?:(?:library|member(?:ship)?|patient|gym|point|student|staff|insurance|health|pension) (?:card|id|book)|(?:carn[eé]|tarjeta|credencial) (?:de|del) (?:la )?(?:biblioteca|soci[oa]|hospital|seguro|gimnasio)|(?:carteirinha|cartão) (?:da|do|de) (?:biblioteca|sóci[oa]|hospital|posto|plano|convênio|academia|seguro)|kartu (?:perpustakaan|anggota|berobat|pasien|member)|thẻ (?:thư viện|hội viên|khám bệnh|bảo hiểm)|soci[oa]|sóci[oa]|member|expediente|processo|case|caso|kaso|kasus)${FEW}${IS}(?:n\\.? ?[º°o]\\.?|no\\.?|nomor|số|number|número|#)? ?((?:[A-Za-z]{1,4}-?)?[0-9][0-9-]{4,13})(?![0-9A-Za-z])`,
  'gi',
);
/** A card or paper is spoken of, and further on its number: carteirinha … Número 20-771350. */
const FURTHER =
  /(?:carteirinha|cartão|carn[eé]|tarjeta|pasaporte|passaporte|passport|residence card|zairyu|insurance card|library card|member(?:ship)? card|licen[cs]e|licencia|habilitação|kartu|paspor|thẻ|hộ chiếu|sổ|保険証|手帳|会員証|診察券|免許証|在留カード|パスポート|医療証|보험증|여권|면허증|회원증|재류카드|수첩|护照|在留卡|保险证|驾照|会员卡|राहदानी|पासपोर्ट|कार्ड|लाइसेन्स)[^\n]{1,110}?(?:[Nn]úmero|[Nn]umero|[Nn]umber|[Nn]º|[Nn]o\.|#|番号|ばんごう|号码|번호|[Nn]omor|[Ss]ố|[Mm]ã|नम्बर|नं)(?:는|은|は|が|是|:|：| is| es| é| là| ko| po| saya| nya|हो| )*((?:[A-Za-z]{1,4}-?)?[0-9][0-9-]{4,13}[A-Za-z]{0,2})(?![0-9A-Za-z])/g;
/** The stickers of bicycles, and pension books by their shape. */
const SHAPED =
  /(?:防犯登録|車体番号|防犯シール)(?:番号|No\.?)?(?:は|が|の|:|：|「| )*((?:[\u4e00-\u9fff][\u4e00-\u9fff]? ?)?[A-Za-z]{0,2}-?[0-9][0-9-]{4,9})|(?<!(?:फोन|मोबाइल|[Pp]hone|[Mm]obile|[Tt]el|電話|携帯|전화|电话|手机|điện thoại|HP|hp|cel)[^0-9]{0,8})(?<![0-9-])([1-9][0-9]{3}-[0-9]{6})(?![0-9-])/g;
/** Japanese words for papers in any language: número do kaigo 0001827364. */
const PAPERS = byUnits(
  /(?<!\p{L})(?:kaigo(?: ?hoken)?|hoken(?:sho)?|nenkin(?: ?techo)?|kokuho|shakai hoken|koyou? hoken|zairyu|menkyo(?:sho)?|techo|boshi techo|juminhyo|juki|kokumin kenko hoken|hihokensha)(?!\p{L})(?: \p{Ll}{1,9}){0,4}[ :：#.]{1,3}(?:n[º°o]\.? ?|number |nomor |số |número )?((?:[A-Za-z]{1,3}-?)?[0-9][0-9-]{4,13})(?![0-9A-Za-z])/giu,
);
/** What a number must have: five figures, or a stroke or letter between four. */
const isRecord = (id: string): boolean => {
  const digits = id.replace(/\D/g, '').length;
  if (digits < 3 || digits > 18) return false;
  if (/^(?:19|20)\d\d(?:[-/.](?:0?[1-9]|1[0-2])(?:[-/.]\d{1,2})?)?$/.test(id)) return false;
  return digits > 3 || (digits > 2 && /[A-Za-z]|[0-9][-・/][0-9]/.test(id));
};
/** Money, people and time. */
const UNIT =
  /^ ?(?:円|えん|yen|엔|日元|人|名(?!義)|件|年|月|歳|才|回|万|%|％|개(?![가-힣])|명(?![가-힣])|년|월|세(?![가-힣])|岁|个|tuổi|người|años|personas|anos|pessoas|tahun|orang|taon|katao|वर्ष|जना)/;
/** Codes of the city's own, and lines that anybody calls. */
const PUBLIC = /^(?:0120|0570|0800)|^0\d{1,4}-\d{1,4}-\d{3,4}$/;

const HAS = /[0-9]{3}|[0-9]-[0-9]{2}/;

/** Numbers under which a club, a library, a waterworks or an office keeps somebody, by the word before them. */
export const findRecordNumbers: Rule = ({ view: { text }, city: { receiptPrefix } }) => {
  const finds: PersonalFind[] = [];
  const add = (at: number, { 0: whole, 1: first, 2: other, index }: RegExpExecArray) => {
    const id = first ?? other ?? '';
    const word = id.trim();
    const behind = text.slice(at + index + whole.length, at + index + whole.length + 10);
    if (!isRecord(word) || PUBLIC.test(word) || UNIT.test(behind)) return;
    if (receiptPrefix && word.toUpperCase().startsWith(receiptPrefix)) return;
    const start = at + index + whole.lastIndexOf(id) + (id.length - id.trimStart().length);
    finds.push({ start, end: start + word.length, kind: 'other-id' });
  };
  for (const { from, part } of partsWith(text, HAS)) {
    for (const { needs, pattern } of CUED)
      if (needs.test(part)) for (const match of matchesOf(part, pattern)) add(from, match);
    for (const match of matchesOf(part, CARD)) add(from, match);
    for (const pattern of [FURTHER, SHAPED, PAPERS])
      for (const match of matchesOf(part, pattern)) add(from, match);
  }
  return finds.sort((a, b) => a.start - b.start || b.end - a.end);
};
