import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from './find.js';

const CITY = { receiptPrefix: 'SM', placeNames: ['mame', '豆町', 'maebashi'] };
const said = (text: string): string[] =>
  findPersonalData(text, CITY).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('names that no word announces, each language in its way', () => {
  it.each<[lang: string, text: string, name: string]>([
    ['ja', 'うちの颯真（小2）が学童で泣いて帰ってきます。', '颯真'],
    ['ja', '昨日カウンターにいた物集さんはとても丁寧でした。', '物集'],
    ['ja', '振込は普通 1234567、サカキバラ トシオでお願いします。', 'サカキバラ トシオ'],
    ['ja', '名義はｻｶｷﾊﾞﾗ ﾄｼｵです。', 'ｻｶｷﾊﾞﾗ ﾄｼｵ'],
    ['ja-simple', 'むすめの ジュリアは 6さいです。', 'ジュリア'],
    ['zh-Hans', '隔壁的根岸太太很吵。', '根岸'],
    ['zh-Hans', '我家孩子叫雨桐，刚上小学。', '雨桐'],
    ['zh-Hans', '阿强哥帮我们搬家。', '阿强'],
    ['zh-Hans', '这是我对象赵晓燕的想法。', '赵晓燕'],
    ['ko', '저희 도윤이가 학교에서 넘어졌어요.', '도윤'],
    ['ko', '서윤이 엄마도 같은 생각이에요.', '서윤'],
    ['en', "Brandon's classroom is too hot.", 'Brandon'],
    ['en', 'Shreya is in her second year here.', 'Shreya'],
    ['en', 'The lamp is broken again. Kind regards, Ifeoma', 'Ifeoma'],
    ['es', 'Agradezco a Nicanor por cuidar el parque.', 'Nicanor'],
    ['es', 'La profe Miyazato es muy buena.', 'Miyazato'],
    ['pt-BR', 'O Juninho e a Thaynara caíram no buraco.', 'Juninho'],
    ['id', 'Nama di paspor: RATNA KUSUMAWATI', 'RATNA KUSUMAWATI'],
    ['id', 'Teh Lilis baik sekali.', 'Lilis'],
    ['fil', 'Yung si Mang Undoy ang naglilinis. Salamat po, Jenalyn', 'Jenalyn'],
    ['fil', 'Nadapa si Len-len sa kanal.', 'Len-len'],
    ['ne', 'माथिको सुजुकी दाइले रातभर गीत गाउनुहुन्छ।', 'सुजुकी'],
    ['ne', 'कोबायासी मिसले राम्रो पढाउनुहुन्छ।', 'कोबायासी'],
    ['ja', '祖母（ウメ）が転びました。妻の和佳奈も見ていました。', '和佳奈'],
    ['ja', '隣の榊さんから苦情が来ました。', '榊'],
    ['ja', '柚葉は小学2年で、給食が食べられません。', '柚葉'],
    ['zh-Hans', '我老公志刚在工厂伤了手。', '志刚'],
    ['zh-Hans', '工头根岸骂人。', '根岸'],
    ['ko', '와타나베 과장님이 화를 내요.', '와타나베'],
    ['ko', '아내 김상옥이 아파요.', '김상옥'],
    ['en', 'Nobody told Udara about the meeting.', 'Udara'],
    ['pt-BR', 'A chefe Kanazawa grita com todos.', 'Kanazawa'],
    ['ne', 'म्यानेजर होशिनोले तलब दिएन।', 'होशिनो'],
    ['ne', 'ललिता र मुकेश दुवै बिरामी छन्।', 'मुकेश'],
  ])('%s: %s', (_, text, name) => {
    expect(said(text)).toContain(`name:${name}`);
  });
});

describe('who works where, and as what', () => {
  it.each([
    ['ja', '西毛樹脂の成形課で主任をしています', '西毛樹脂の成形課で主任'],
    ['ko', '아카기 배송센터 주간조 반장인데요', '아카기 배송센터 주간조 반장'],
    ['pt-BR', 'Sou líder da solda na Metalúrgica Tone.', 'líder da solda na Metalúrgica Tone'],
    ['es', 'Soy supervisora de limpieza en Hoshi Clean.', 'supervisora de limpieza en Hoshi Clean'],
    ['ne', 'म तोने बेन्तोको प्याकिङ लाइनको लिडर हुँ।', 'तोने बेन्तोको प्याकिङ लाइनको लिडर'],
  ])('%s: %s', (_, text, role) => {
    expect(said(text)).toEqual([`workplace-role:${role}`]);
  });
});

it.each([
  ['en', '2204-6 Kami Fuchina, Mamezaki-shi, Gunma-ken'],
  ['es', 'Gunma-ken Mamezaki-shi Shimo 88-12'],
])('an address with city and land in Latin letters (%s): %s', (_, place) => {
  expect(said(`I live at ${place}.`)).toEqual([`address:${place}`]);
});

it.each(['다카사키 331 せ 20-45 차가 서 있어요', 'ताकासाकी 502 め 14-77 कार'])(
  'a plate in the letters of the reader: %s',
  (text) => {
    expect(said(text).map((find) => find.split(':')[0])).toEqual(['plate']);
  },
);

describe('what is near to them and nobody', () => {
  it.each([
    'Kasuri no Sato is closed on Mondays.',
    'Loker sama bangku rusak. Saya dari Nagaoka, tetangga Jepang baik.',
    'Llevo 20 años aquí. Mi padre, 78 años, camina mal.',
    'SEGUIDORES BARATOS PRO SEU PERFIL',
    "Children's books and today's news. Mother's day, please.",
    'A rocinha da feira e o caminho pro parque.',
    'अंग्रेजी र कान्जी गाह्रो छ। सरकारी कागज, निजी कम्पनी।',
    '우리 지원이 끊겼어요. 학교 수정이 필요해요.',
    '谢谢，高兴。用户名或密码不对。地址和电话不用写。',
    'うちの近所、うちの玄関、隣町さんちの話ではありません。',
    'I am a leader of the walking group in Mame.',
    'I am EXHAUSTED. Ako po ay teacher sa Sunday school.',
    '六月に学校で会いました。',
    '冷清的广场，关键是没有灯。',
    '丸山酒造さんや豆町交通さんにも聞いてください。',
    'Songs by Violeta Parra and Mercedes Sosa, please.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
