import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPersonalData } from './find.js';

const CITY = { receiptPrefix: 'SM', placeNames: ['mame', '豆町', 'mamezaki'] };
const said = (text: string): string[] =>
  findPersonalData(text, CITY).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('names that no list has whole', () => {
  it.each([
    ['議員の手島良太さんに言われて書きました。', '手島良太'],
    ['訴えられたのは五味渕です。', '五味渕'],
    ['匿名希望。ただし井草と呼んでください。', '井草'],
    ['たかはしけんじ、72歳です。', 'たかはしけんじ'],
    ['ご近所のヤマグチのおじいさんが来ました。', 'ヤマグチ'],
    ['高山 ロベルト 幸二です。', '高山 ロベルト 幸二'],
    ['妻がジョセリン、フィリピン人です。', 'ジョセリン'],
    ['Nobody could spell my surname, Szczepański, so the card is wrong.', 'Szczepański'],
    ['Vi que Yuliveth se cayó en el parque.', 'Yuliveth'],
    ['Maycol y su hermanita esperan cupo.', 'Maycol'],
    ['同事老韩说可以免税。', '老韩'],
    ['ドナは来年小学校です。ことばが遅いので心配。', 'ドナ'],
    ['萩尾の母です。先日はありがとうございました。', '萩尾'],
    ['「亀吉」と父は呼ばれていました。', '亀吉'],
    ['T.Kobayashiです。昨日の説明会に出ました。', 'T.Kobayashi'],
    ['My friend, Linh, is scared to ask.', 'Linh'],
    ['先週そちらで谷津という若い方に教わりました。', '谷津'],
    ['夫、浩一郎、五十二歳、失業中です。', '浩一郎'],
    ['斉藤と今成の二人で応募します。', '今成'],
    ['ほのかが保育園に落ちました。', 'ほのか'],
    ['나탈리아는 제 직장 동료인데 임신했어요.', '나탈리아'],
    ['晓雯告诉我可以写在这里。', '晓雯'],
    ['저는 남궁현정이고 2019년에 왔습니다.', '남궁현정'],
    ['시누이 에리코가 같이 살아요.', '에리코'],
  ])('%s', (text, name) => {
    expect(said(text)).toContain(`name:${name}`);
  });
});

describe('numbers and places as people write them', () => {
  it.each([
    ['私の番号は080-0315-6642です。', 'phone:080-0315-6642'],
    ['call me: oh-eight-oh, double five one two, nine oh three four', 'phone'],
    ['Discordでkuroneko#4471と名乗っています。', 'other-id:kuroneko#4471'],
    ['品川 3 3 1 ゆ 9 9 0 1の車が毎晩来ます。', 'plate:品川 3 3 1 ゆ 9 9 0 1'],
    ['black scooter, Mamezaki ta 22-18', 'plate:Mamezaki ta 22-18'],
    ['寿町88の家の前の側溝が割れています。', 'address:寿町88'],
    ['茂呂団地 3棟405に住んでいます。', 'address:茂呂団地 3棟405'],
    ['宮郷第二小学校 ひまわり学級の親です。', 'school-class:宮郷第二小学校 ひまわり学級'],
  ])('%s', (text, find) => {
    expect(said(text).join(' ')).toContain(find);
  });
  it('tells a number of somebody from one that is free by where the strokes are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9999 }), (a, b) => {
        const [rest, last] = [`${a}`.padStart(3, '0'), `${b}`.padStart(4, '0')];
        expect(said(`電話は080-0${rest}-${last}です。`)).toHaveLength(1);
        expect(said(`電話は0800-${rest}-${last}です。`)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what somebody does at a place with a name', () => {
  it.each([
    'サンワ製菓でフォークリフトの運転をしていましたが、解雇されました。',
    '学童「とんぼ」の指導員をしていて思うことがあります。',
    'I worked as a forklift driver at Joshu Pack until last month.',
    'Era operador de prensa na Kanto Metal e fui mandado embora.',
    'Trabajaba de montacarguista en Sanwa Foods.',
    'Saya bekerja sebagai pengemudi forklift di PT Kanra Foods.',
    'Em làm lái xe nâng ở công ty Sanwa Seika.',
    '저는 산와제과에서 지게차 운전을 했는데 해고됐어요.',
    '我在三和制果开叉车，上个月被辞退了。',
    'म सान्वा फुड्समा फोर्कलिफ्ट चालक थिएँ।',
  ])('%s', (text) => {
    expect(said(text).join()).toContain('workplace-role:');
  });
});

describe('what is of everybody', () => {
  it.each([
    'Mayor Kuroda promised benches two years ago.',
    'El alcalde Usui dijo que habría intérpretes.',
    'Wali Kota Usui berjanji menambah lampu jalan.',
    'O prefeito Usui prometeu iluminação na ponte.',
    '総理大臣の石破さんが来た時は渋滞した。',
    'I called the city hall main number 0495-25-1111.',
    '市民病院で手術を受けました。',
    '我在食品厂做了六年。',
    'Planning and Coordination Section',
    'おじさんが来ました。',
    'ワイファイが市役所の一階で切れます。',
    'Hoy se cayó el árbol.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
