import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from './find.js';

const found = (text: string, kind: string): string[] =>
  findPersonalData(text, { receiptPrefix: 'KB-' })
    .filter((find) => find.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('numbers under which somebody is kept', () => {
  test.each([
    ['会員番号A-20388で図書館の予約ができません。', 'A-20388'],
    ['ケース番号R7-0482の担当から折り返しがありません。', 'R7-0482'],
    ['障害者手帳 第12044号で申し込みました。', '12044'],
    ['Customer no. 884-20117 for the water bill.', '884-20117'],
    ['我的图书馆借书证号是0338172，扫不出来。', '0338172'],
    ['수도 고객번호 0338-1174 명의를 바꿔 주세요.', '0338-1174'],
    ['Mã khách hàng nước của em là 0338-1174.', '0338-1174'],
    ['Mi número de cliente del agua es 0338-1174.', '0338-1174'],
    ['Meu código de cliente da água é 0338-1174.', '0338-1174'],
    ['library card ko 2200418', '2200418'],
    ['Nomor pelanggan air saya 0338-1174.', '0338-1174'],
    ['पानीको ग्राहक नम्बर ०३३८-११७४ हो।', '०३३८-११७४'],
  ])('%s', (text, number) => expect(found(text, 'other-id').join('|')).toContain(number));

  test.each([
    '会員番号を忘れたら窓口で再発行できますか。',
    '受付番号 KB-2026-R8D2KV の件です。',
    'お客様番号は検針票に書いてあります。',
    '整理番号 0412-7788 の札を持って一時間待った。',
    'Case numbers of flu are rising at school: 12,044 this year.',
    'Mã khách hàng ghi ở đâu ạ?',
  ])('not in %s', (text) => expect(found(text, 'other-id')).toEqual([]));
});

describe('plates as they are remembered', () => {
  test.each([
    ['前橋330 の 8の黒いベンツが毎日止まっています。', '前橋330 の 8'],
    ['とちぎ599の・・77の車が入り口をふさいでいます。', 'とちぎ599の・・77'],
    ['车号群马 583 ら 9，每天停在消防栓前。', '群马 583 ら 9'],
    ['차량번호 군마 583 라 9', '군마 583 라 9'],
    ['el carro Takasaki 300 a 12 34 siempre ahí', 'Takasaki 300 a 12 34'],
    ['a scooter, Isesaki-shi chi 33-18, abandoned for months', 'Isesaki-shi chi 33-18'],
    ['白いプリウス、下四桁4471、毎朝逆走します。', '4471'],
  ])('%s', (text, plate) => expect(found(text, 'plate').join('|')).toContain(plate));

  test.each([
    '高崎300円バスが便利です。',
    '前橋 3月 10日の講座に車で行きました。',
    'The bus on Route 354 at 17 was full of cars.',
    'El carro tardó de Takasaki a Maebashi 20 minutos.',
  ])('not in %s', (text) => expect(found(text, 'plate')).toEqual([]));
});

describe('days of birth told in parts', () => {
  test.each([
    ['わたしは1月の8日生まれです。', '1月の8日'],
    ['昭和20年の8月生まれで80になりました。', '昭和20年の8月'],
    ['我八七年三月五号生的。', '八七年三月五号'],
    ['구십년 유월 삼일에 태어났어요', '구십년 유월 삼일'],
    ['Em sinh mùng 5 tháng 3 năm 87', '5 tháng 3 năm 87'],
    ['Nací un 5 de marzo del 87', '5 de marzo del 87'],
    ['meu bebê nasceu dia doze de dezembro', 'doze de dezembro'],
    ['anak saya lahir tanggal dua belas Desember', 'dua belas Desember'],
    ['म २०४४ फागुन २१ मा जन्मेको', '२०४४ फागुन २१'],
  ])('%s', (text, day) => expect(found(text, 'birthdate').join('|')).toContain(day));

  test.each([
    '昭和50年4月1日以前に建てた家の補助金。',
    '市制施行は昭和15年9月13日生まれと聞きました。',
  ])('not in %s', (text) => expect(found(text, 'birthdate')).toEqual([]));
});

describe('homes without a number', () => {
  test.each([
    ['Vivo en la casa de techo azul detrás de la estación Sakaimachi.', 'detrás de la estación'],
    ['We live in the blue house behind Hachisuka Elementary.', 'house behind Hachisuka'],
    ['うちは赤堀鹿島町のファミマの裏の青い屋根の家です。', 'ファミマの裏'],
    ['我住境町站后面那栋蓝色的公寓二楼。', '站后面'],
    ['저는 사카이마치역 뒤 파란 지붕 집에 살아요.', '뒤 파란 지붕 집'],
    ['Dirección: viviendas municipales de Fujimi-cho, bloque 3, 201', 'bloque 3, 201'],
  ])('%s', (text, home) => expect(found(text, 'address').join('|')).toContain(home));

  test.each([
    'Vivo cerca de la estación y hay mucho ruido.',
    '公民館の東側の駐車場を広くしてほしい。',
    'The blue house behind the park is empty and dangerous.',
    '我住在车站后面，晚上很吵。',
  ])('not in %s', (text) => expect(found(text, 'address')).toEqual([]));
});

describe('who signs in small letters', () => {
  test.each([
    ['el parque está sucio. atte. milagros', 'milagros'],
    ['o ponto alagou de novo. abs, juninho', 'juninho'],
    ['sira po ang ilaw. Salamat po, jing', 'jing'],
    ['The path floods every spring.\n- farah', 'farah'],
    ['Ma kamal thapa, bijuli bill ko barema sodhna khojeko.', 'kamal thapa'],
  ])('%s', (text, name) => expect(found(text, 'name').join('|')).toContain(name));

  test.each([
    'Gracias por todo, una vecina',
    'Obrigada, uma moradora',
    'Thanks,\na happy resident',
    'Terima kasih, warga',
    'saludos desde isesaki',
  ])('not in %s', (text) => expect(found(text, 'name')).toEqual([]));
});

describe('who does what at a kind of place in a town', () => {
  test.each([
    [
      'Ma Yamato-cho ko bento company ma line leader hu, malik le passport rakheko cha.',
      'line leader',
    ],
    ['八斗島の養豚場の社長の息子が暴走しています。', '養豚場の社長'],
    ['bà chủ tiệm massage trước ga Isesaki giữ hộ chiếu', 'ga Isesaki'],
    ['我是境町一家豆腐厂的夜班组长。', '豆腐厂的夜班组长'],
    ['म साकाइको टोफु कारखानाको रात्री सिफ्टको लिडर हुँ', 'कारखानाको'],
  ])('%s', (text, role) => expect(found(text, 'workplace-role').join('|')).toContain(role));

  test.each([
    'Los operarios del turno noche no tenemos bus.',
    'Karkhana ma rati kaam garne lai bus chaina',
  ])('not in %s', (text) => expect(found(text, 'workplace-role')).toEqual([]));
});
