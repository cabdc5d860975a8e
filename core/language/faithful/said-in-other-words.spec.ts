import { describe, expect, it } from '@jest/globals';
import { findSlips } from './index.js';

const slips = (ja: string, lang: string, text: string) =>
  findSlips({ lang: 'ja', text: ja }, { lang, text }).map(({ kind }) => kind);

describe('what is the same in other words', () => {
  it.each([
    ['費用の4分の3を補助します。', 'en', 'We pay three quarters of the cost.'],
    ['1回60分です。', 'pt-BR', 'Cada vez dura uma hora.'],
    ['後期高齢者の方が対象です。', 'en', 'It is for people aged 75 and over.'],
    ['場所は変わりません。', 'en', 'The place is the same.'],
    ['朝食をとらずにお越しください。', 'vi', 'Xin nhịn ăn sáng khi đến.'],
    ['受付は午後2時から4時までです。', 'vi', 'Nhận hồ sơ từ 2 đến 4 giờ chiều.'],
    ['本は27冊しかありません。', 'en', 'All it has is 27 books.'],
    ['重なって納めた分をお返しします。', 'en', 'We return what you paid twice, in 2 parts.'],
    ['修理費は15万円です。', 'ne', 'मर्मतमा डेढ लाख येन लाग्छ।'],
    ['11月分の23,800円です。', 'fil', 'Para sa Nobyembre, 23,800 yen.'],
    ['市民税は24,700円です。', 'es', 'El impuesto municipal, 24 700 yenes.'],
    ['7時半から8時までです。', 'zh-Hans', '七点半到八点，30分钟。'],
    ['1990年代の本です。', 'zh-Hans', '是九十年代的书。'],
    ['空きがあるか知りたいです。', 'vi', 'Xin cho biết còn trống không.'],
    ['後期高齢者医療の証です。', 'es', 'Es la tarjeta sanitaria de mayores de 75 años.'],
    ['開始は7時半、終わりは8時です。', 'id', 'Mulai 07.30, selesai 08.00, jadi 30 menit saja.'],
    ['最初の90分が無料です。', 'en', 'The first hour and a half is free.'],
    ['その後は30分ごとに100円です。', 'zh-Hans', '之后每半小时100日元。'],
    ['定員12組です。', 'vi', 'Nhận mười hai gia đình.'],
    ['定員12組です。', 'ko', '정원은 열두 가족입니다.'],
    ['お問い合わせは水道課へ。', 'ja-simple', 'わからない ことは 水道課に 聞いて ください。'],
    ['再度募集します。最低2人です。', 'ko', '다시 모집합니다. 적어도 2명입니다.'],
    [
      '英語は月・木、中国語は火・金です。',
      'en',
      'English: Mondays and Thursdays. Chinese: Tuesdays and Fridays.',
    ],
  ])('is no slip: %s', (ja, lang, text) => {
    expect(slips(ja, lang, text)).toEqual([]);
  });
});

describe('what is another thing in like words', () => {
  it.each([
    ['費用の4分の3を補助します。', 'en', 'We pay two thirds of the cost.', 'number'],
    ['本は27冊しかありません。', 'en', 'All it has is 72 books.', 'number'],
    ['成人式は市民文化会館です。', 'fil', "Sa Citizens' Gymnasium ang seremonya.", 'name'],
    ['部屋には机が45台あります。', 'es', 'Hay mesas en esta sala.', 'number'],
    ['部屋には机が45台あります。', 'es', 'Hay 54 mesas en esta sala.', 'number'],
    ['受付は午後5時までです。', 'en', 'Please come to the desk.', 'time'],
    ['定員12組です。', 'vi', 'Nhận mười một gia đình.', 'number'],
    ['定員12組です。', 'ko', '정원은 열세 가족입니다.', 'number'],
    ['受付は前日までです。', 'en', 'Please apply up to two days before.', 'date'],
    ['雨天中止です。', 'es', 'Se hará aunque llueva.', 'negation'],
    ['期間は9月5日から20日までです。', 'en', 'The period is from 5 to 20 October.', 'date'],
    [
      '担当は福祉課の長沼真由美です。',
      'en',
      'Please ask Mayumi Hasegawa of the Welfare Division.',
      'name',
    ],
  ])('is a slip: %s', (ja, lang, text, kind) => {
    expect(slips(ja, lang, text)).toContain(kind);
  });
});

it('two amounts that changed places are a slip, and are none where their words came along', () => {
  const ja = '大人は300円、3月までは200円です。';
  expect(slips(ja, 'en', 'It is 200 yen until March and 300 yen for adults.')).toEqual([]);
  expect(
    slips('大人は300円、子どもは200円です。', 'en', 'Adults 200 yen, children 300 yen.'),
  ).toContain('amount');
});

const JA = '相談会は毎月第3火曜日に開きます。';

describe('which Tuesday of a month', () => {
  it.each([
    ['en', 'The session is held on the third Tuesday of every month.'],
    ['es', 'La sesión es el tercer martes de cada mes.'],
    ['pt-BR', 'A sessão é na terceira terça-feira de cada mês.'],
    ['vi', 'Buổi tư vấn vào thứ Ba tuần thứ ba hằng tháng.'],
    ['ja-simple', '相談会は毎月3番目の火曜日です。'],
  ])('is the same in %s', (lang, text) => {
    expect(slips(JA, lang, text)).toEqual([]);
  });

  it.each([
    ['en', 'The session is held on the second Tuesday of every month.'],
    ['es', 'La sesión es el segundo martes de cada mes.'],
    ['vi', 'Buổi tư vấn vào thứ Ba tuần thứ hai hằng tháng.'],
  ])('is another one in %s', (lang, text) => {
    expect(slips(JA, lang, text)).toContain('date');
  });
});
