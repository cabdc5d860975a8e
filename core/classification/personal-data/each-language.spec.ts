import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

/** What is found of the words in brackets, and whether anything else is. */
const kindsOf = (marked: string): string[] => {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const end = marked.indexOf(']') - 1;
  return findPersonalData(text)
    .filter((find) => find.start < end && find.end > start)
    .map(({ kind }) => kind);
};

describe('somebody at a workplace with a name', () => {
  it.each([
    'The [owner of "Noodle Sky" in Kita-machi] shouted at me.',
    'The [floor manager of Bowling Star in Minami-cho] took my card.',
    'La [encargada de la ferretería Tornillo de Kita] me insultó.',
    'O [gerente do Bar Estrela em Minami] ficou com o salário.',
    'Ang [prinsipal ng Tsubasa Nursery] ang nagsabi nito.',
    '[Pemilik kedai Rasa Laut di Kita-machi] tidak membayar gaji.',
    '[Hiệu trưởng nhà trẻ Tsubasa ở Kita] bảo vợ em như vậy.',
    "[미나미초 '별빛 주점' 사장]이 월급을 안 줘요.",
    '[南町那家烧烤店“星之屋”的老板]不给工资。',
    '[मिनामीको "स्टार करी" का साहु]ले तलब दिएनन्।',
    '[南町の「スナック星」のママ]が給料を払いません。',
    '[みなみまちの 「ほし」の てんちょう]が おこります。',
    '[みなみの パンこうじょうの はんちょう]が たたきます。',
  ])('%s', (marked) => {
    expect(kindsOf(marked)).toContain('workplace-role');
  });
});

describe('names', () => {
  it.each([
    'My little brother [Sosefo] was pushed at the pool.',
    'hello its [darnell] again from the monday class, when is it',
    'Hi, [Sela Fonua] here, mother of two.',
    'Mr. Kobayashi teaches us, and [Olha Bondar] brings tea.',
    'A tradutora [Edilene] me ajudou na prefeitura.',
    'Chị phiên dịch [Thắm] ở quầy rất tốt.',
    '[나카가와 유키] 선생님께 감사드려요.',
    '我妈[梁桂芬]刚来日本。',
    '谢谢中村老师和[索菲娅]。',
    '路灯又坏了。——[小勇]',
    'घरबेटी [नाकायामा] ले ढोका खोल्नु भएन।',
    '母[中里キヌ]、要介護2です。',
    '弟のほうの[しゅん]って子が泣いていました。',
    '街灯が直りません。[リンリン]より',
    '[森(もり)]さんと ぼんおどりを しました。',
    '出なかったら[ホアンナム]に電話してください。',
  ])('%s', (marked) => {
    expect(kindsOf(marked)).toContain('name');
  });
});

describe('numbers and days', () => {
  it.each([
    ['account', 'Direct debit to [Yuucho 10410-11223344] failed.'],
    ['account', '[우체국 은행 10410 1122334] 계좌예요.'],
    ['account', '请打到[邮储 10410-11223344]。'],
    ['account', '[युचो १०४१०-११२२३३४४] मा हाल्नुस्।'],
    ['account', 'ぐんぎん[南支店(普)1122334]です。'],
    ['birthdate', '[1948.11.02.생] 할머니가 계세요.'],
    ['birthdate', 'Fecha de nacimiento: [09/IV/1969].'],
    ['birthdate', '母ガルシア [S60.7.3] です。就労証明を出します。'],
    ['other-id', 'Seguro de desempleo [5011-112233-4].'],
    ['other-id', '保険証 [伊国11の1122334] です。'],
    ['email', '邮箱[li.na11 # example.com]'],
    ['email', 'Mail: [thu.ha1 a còng example.com]'],
    ['school-class', 'My girl is at [Kitano ES 2-1] and gets teased.'],
    ['school-class', '我女儿在[南町小学三（1）班]。'],
    ['school-class', '[みなみしょう 3の 1]です。'],
    ['school-class', 'मेरो छोरा [मिनामी प्राथमिक कक्षा ३ ख] मा पढ्छ।'],
  ])('%s in: %s', (kind, marked) => {
    expect(kindsOf(marked)).toContain(kind);
  });
});

it.each([
  '孫ともやってみました。楽しかったです。',
  '「こども110番の家」の先生方に感謝します。',
  '母子手帳はどこでもらえますか。',
  'となりの まちの びょういんの うけつけは どこですか。',
  'Quản lý Tài sản của thành phố nên trả lời.',
  '행정상담위원이라는 분이 계신가요?',
  '역 앞 가게 사장님이 길을 막아요.',
  '我爸高兴极了，谢谢大家。',
  '附近“禁止停车”的牌子旁边店长停车。',
  'छिमेकी नगर राम्रो छ।',
  'The president of Brazil visited the town last year.',
  "Hello, it's late again, the bus never comes.",
  'O diretor da escola avisou sobre o passeio.',
  'Ini bagus dari dulu.',
])('nobody in: %s', (text) => {
  expect(findPersonalData(text)).toEqual([]);
});
