import type { PersonalKind } from '../../contract/index.js';

type Marks = Readonly<Record<PersonalKind, string>>;

const table = (words: string): Marks => {
  const [name, phone, address, email, mynumber, plate, account, birthdate, school, id, role] =
    words.split('|') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
  return {
    name,
    phone,
    address,
    email,
    mynumber,
    plate,
    account,
    birthdate,
    'school-class': school,
    'other-id': id,
    'workplace-role': role,
  };
};

/** What stands in a public text in the place of words that nobody is to read: it is stored, so it is no word of a page. */
const MARKS: Readonly<Record<string, Marks>> = {
  ja: table(
    '名前|電話番号|住所|メールアドレス|マイナンバー|車のナンバー|口座・カード番号|生年月日|学校とクラス|番号|職場と役職',
  ),
  en: table(
    'name|phone number|address|e-mail address|My Number|number plate|account or card number|date of birth|school and class|number|workplace and role',
  ),
  zh: table(
    '姓名|电话号码|地址|邮箱地址|个人编号|车牌号|账户或卡号|出生日期|学校与班级|号码|工作单位与职务',
  ),
  ko: table(
    '이름|전화번호|주소|이메일 주소|마이넘버|차량 번호|계좌·카드 번호|생년월일|학교와 반|번호|직장과 직책',
  ),
  vi: table(
    'tên|số điện thoại|địa chỉ|địa chỉ e-mail|My Number|biển số xe|số tài khoản hoặc thẻ|ngày sinh|trường và lớp|số|nơi làm việc và chức vụ',
  ),
  es: table(
    'nombre|número de teléfono|dirección|correo electrónico|My Number|placa|número de cuenta o tarjeta|fecha de nacimiento|escuela y clase|número|lugar de trabajo y cargo',
  ),
  pt: table(
    'nome|número de telefone|endereço|e-mail|My Number|placa|número de conta ou cartão|data de nascimento|escola e turma|número|local de trabalho e cargo',
  ),
  fil: table(
    'pangalan|numero ng telepono|tirahan|e-mail address|My Number|plaka|numero ng account o card|petsa ng kapanganakan|paaralan at klase|numero|trabaho at tungkulin',
  ),
  id: table(
    'nama|nomor telepon|alamat|alamat e-mail|My Number|pelat nomor|nomor rekening atau kartu|tanggal lahir|sekolah dan kelas|nomor|tempat kerja dan jabatan',
  ),
  ne: table(
    'नाम|फोन नम्बर|ठेगाना|इमेल ठेगाना|माइ नम्बर|गाडीको नम्बर|खाता वा कार्ड नम्बर|जन्म मिति|विद्यालय र कक्षा|नम्बर|कार्यस्थल र पद',
  ),
};

/** The mark for a kind in a language, such as 〔電話番号〕; in English for a language that has none. `base`: the language of its tag. */
export const markOf = (kind: PersonalKind, base: string): string =>
  `〔${(MARKS[base] ?? MARKS.en)?.[kind] ?? kind}〕`;
