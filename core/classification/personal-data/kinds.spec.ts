import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

const CITY = { receiptPrefix: 'SM', placeNames: ['豆町', '小此木'] };
const said = (text: string): string[] =>
  findPersonalData(text, CITY).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('ways of writing that the guard finds', () => {
  it.each<[lang: string, text: string, find: string]>([
    ['ja', '昭12.5.6生の母です。', 'birthdate:昭12.5.6'],
    ['ja', '生年月日 500814 の者です。', 'birthdate:500814'],
    ['en', 'Born 12-Nov-1990 in Cebu.', 'birthdate:12-Nov-1990'],
    ['en', 'Wrong date of birth. It should be 9 Aug 2019.', 'birthdate:9 Aug 2019'],
    [
      'es',
      'Nací el tres de mayo de mil novecientos ochenta y dos.',
      'birthdate:tres de mayo de mil novecientos ochenta y dos',
    ],
    ['vi', 'Con sinh mùng 5 tháng 3 năm 2019.', 'birthdate:5 tháng 3 năm 2019'],
    ['fil', 'Ipinanganak ako noong ika-12 ng Hunyo 1987.', 'birthdate:12 ng Hunyo 1987'],
    ['ko', '1990.11.3생입니다.', 'birthdate:1990.11.3'],
    ['ja', '伊勢崎市 う 12-3の原付です。', 'plate:伊勢崎市 う 12-3'],
    ['ja', '群馬ごひゃく ね 10の20が停めてる。', 'plate:群馬ごひゃく ね 10の20'],
    ['ja-simple', 'みやこ小 2-3です。', 'school-class:みやこ小 2-3'],
    ['es', 'Va al 2.º A de la primaria Moro.', 'school-class:2.º A de la primaria Moro'],
    ['ko', '사카이중 2-1이에요.', 'school-class:사카이중 2-1'],
    ['en', 'Home: Kamitano-cho 3 no 55.', 'address:Kamitano-cho 3 no 55'],
    ['es', 'Vivo en Honmachi 4 ban 11 gō, 3er piso.', 'address:Honmachi 4 ban 11 gō, 3er piso'],
    ['ja-simple', 'うちは 赤堀今井 2055の1です。', 'address:赤堀今井 2055の1'],
    ['es', 'El pasaporte N.º 224561789 venció.', 'other-id:224561789'],
    ['id', 'Nomor buku KIA 29-00871.', 'other-id:29-00871'],
    ['fil', 'Text nyo ako sa o8o-2231-55o7.', 'phone:o8o-2231-55o7'],
    ['ja', '理容ミヤタの奥さんです。', 'workplace-role:理容ミヤタの奥さん'],
    ['ja', '妻(マリア)が妊娠しています。', 'name:マリア'],
    ['ja', '結婚して木村夏帆になりました。', 'name:木村夏帆'],
    ['ja', '「福島 はな子」と届きました。', 'name:福島 はな子'],
    ['ja-simple', 'せんせいは おのせんせいです。', 'name:おの'],
    ['ko', '예금주 한 지우입니다.', 'name:한 지우'],
    ['ko', '담임 스즈키 선생님께 전해 주세요.', 'name:스즈키'],
    ['en', 'Thandiwe Mokoena here again.', 'name:Thandiwe Mokoena'],
    ['es', 'La casera Kiyomi no devuelve nada.', 'name:Kiyomi'],
    ['ne', 'chhori ko naam Nirvika, 6 barsa', 'name:Nirvika'],
    ['ne', 'घरधनी होशिनोले डिपोजिट दिएन।', 'name:होशिनो'],
    ['zh-Hans', '房东星野不修水管。', 'name:星野'],
    ['ja', '主人（ジョアン）が帰国します。', 'name:ジョアン'],
    ['ja', '境下武士2713-4に引っ越しました。', 'address:境下武士2713-4'],
    ['id', 'Anak di TK Himawari kelas B.', 'school-class:TK Himawari kelas B'],
  ])('%s: %s', (_, text, find) => {
    expect(said(text)).toContain(find);
  });

  it('who says a name twice, though a town is called so', () => {
    expect(said('小此木です。あの、小此木ですけど、まだですか。')).toEqual([
      'name:小此木',
      'name:小此木',
    ]);
  });
});

describe('what is near to them is left alone', () => {
  it.each([
    '整理券204番でした。受付番号88番、窓口3番。',
    '小 3-1では勝てません。工事中 3-1。',
    '請求記号 783.47/S はどこ。',
    '残念です。本当に残念です。弟(おとうと)も残念です。',
    'Receipt SM-2026-5HZ3LE, here again. Grade 3 of Elementary school 4-2.',
    'Lantai 2 kamar mandi bau. Kantor Pos di sana no 3.',
    '담임 선생님이 좋아요. 집주인 아저씨 친절해요.',
    '楼下饺子馆的老板娘很好。小孩她妈来了。',
    'A diretora da escola é ótima.',
    'Gunung Fuji, dari jauh indah.',
    'Santa Cruz, de Bolivia, es bonita. Casa 3 no 2.',
    'bus ko naam Aozora ho, kati bajey aaucha?',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
