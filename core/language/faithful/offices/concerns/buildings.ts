import type { Concern } from './concern.js';

/**
 * Buildings and bodies that no translator calls by the name of another: who says library means one. Words by language; what speaks of
 * one in any way stands in its row.
 */
export const BUILDINGS: readonly Concern[] = [
  // Library.
  {
    ja: '図書|本|書籍|読書|返却|貸出|貸し出し',
    zh: '图书馆',
    ko: '도서관',
    en: 'library|libraries',
    es: 'bibliotecas?',
    pt: 'bibliotecas?',
    vi: 'thư viện',
    id: 'perpustakaan',
    fil: 'aklatan|library',
    ne: 'पुस्तकालय',
  },
  // Police.
  {
    ja: '警察|[県府都]警|公安|交番|派出所|駐在|警官|巡査|110番|遺失|落とし物|犯罪|防犯|交通事故|免許',
    zh: '警察|派出所|公安|警方',
    ko: '경찰|파출소',
    en: 'police',
    es: 'policía|comisaría',
    pt: 'polícia|delegacia',
    vi: 'cảnh sát|công an|đồn cảnh sát',
    id: 'polisi|kepolisian|polres|polsek',
    fil: 'pulis\\p{L}*|police',
    ne: 'प्रहरी',
  },
  // Fire brigade.
  {
    ja: '消防|消火|救急|火災|火事|119番|防火',
    zh: '消防[署局队站]|消防本部',
    ko: '소방서|소방본부',
    en: 'fire (?:station|department|brigade|headquarters)',
    es: '(?:estación|parque|cuartel|cuerpo) de bomberos|bomberos',
    pt: 'bombeiros?|quartel',
    vi: 'sở cứu hỏa|trạm cứu hỏa|đội cứu hỏa|cứu hỏa',
    id: 'pemadam kebakaran|damkar',
    fil: 'bumbero|fire (?:station|department)|istasyon ng bumbero',
    ne: 'दमकल',
  },
  // Gymnasium.
  {
    ja: '体育|アリーナ|スポーツ|運動|武道|ジム|中学',
    zh: '体育馆',
    ko: '체육관',
    en: 'gymnasiums?|gym',
    es: 'gimnasios?|polideportivos?',
    pt: 'ginásios?',
    vi: 'nhà thi đấu',
    id: 'gelanggang olahraga|gedung olahraga|GOR',
    fil: 'gymnasium|gym|himnasyo',
    ne: 'व्यायामशाला|कभर्ड हल',
  },
  // Hospital.
  {
    ja: '病院|医院|医療|診療|クリニック|受診|医師|医者|診断|診察|救急|入院|治療|健診|けが|病気|手当',
    zh: '医院',
    ko: '병원',
    en: 'hospitals?',
    es: 'hospital(?:es)?',
    pt: 'hospita(?:l|is)',
    vi: 'bệnh viện',
    id: 'rumah sakit',
    fil: 'ospital|hospital',
    ne: 'अस्पताल',
  },
  // Chamber of commerce.
  {
    ja: '商工|商業|商店|会議所|事業者|企業|経営',
    zh: '商会|工商会|商工会',
    ko: '상공회의소|상공회',
    en: 'chamber of commerce|commerce',
    es: 'cámara de comercio',
    pt: 'câmara de comércio|associação comercial',
    vi: 'phòng thương mại',
    id: 'kamar dagang',
    fil: 'chamber of commerce',
    ne: 'चेम्बर|उद्योग वाणिज्य',
  },
  // Post office.
  {
    ja: '郵便|郵送|ポスト|はがき|手紙|消印|切手|ゆうちょ',
    zh: '邮局',
    ko: '우체국',
    en: 'post office',
    es: 'oficina de correos|correos',
    pt: 'correios?|agência dos correios',
    vi: 'bưu điện',
    id: 'kantor pos',
    fil: 'post office|koreo',
    ne: 'हुलाक',
  },
];
