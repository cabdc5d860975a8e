import { describe, expect, test } from '@jest/globals';
import { findPersonalData } from './find.js';

const names = (text: string): string[] =>
  findPersonalData(text, { placeNames: ['粕川', 'Kasukawa'] })
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

describe('a name with nothing that says so', () => {
  test.each([
    ['夜中まで騒いでいるのは奥富と諏佐で、警察も呼びました。', ['奥富', '諏佐']],
    ['昨夜国井が窓を割りました。', ['国井']],
    ['土地は蛭田名義のままです。', ['蛭田']],
    ['返送は小山内 辰雄までお願いします。', ['小山内 辰雄']],
    ['うちは紗奈と蓮の二人で、下の子は一歳です。', ['紗奈', '蓮']],
    ['やっぱり深雪ちゃんじゃなくて陽斗が泣いていた。', ['陽斗']],
    ['わたしの てんちょうは いのうえ です。', ['いのうえ']],
    ['すずき はなえです。かさを わすれました。', ['すずき はなえ']],
    ['保健室の堀先生に助けられました。', ['堀']],
    ['(担当：しみず)の印がありました。', ['しみず']],
    ['給料を払わないのは磯貝社長です。', ['磯貝']],
    ['滝口ハナの介護の相談です。', ['滝口ハナ']],
    ['前の担当の宮永ケースワーカーは親身でした。', ['宮永']],
    ['ロペス一家が夜中まで騒いでいます。', ['ロペス']],
    ['部活顧問の蓮沼が生徒を怒鳴る。', ['蓮沼']],
    ['Could you phone Gloria about the bins?', ['Gloria']],
    ['Fumiko from our floor keeps my parcels.', ['Fumiko']],
    ['こんにちは。ソフィアです。ペルーから来ました。', ['ソフィア']],
    ['我婆婆佐藤芳江走失了。', ['佐藤芳江']],
    ['氏名：三ツ木 陽菜（代理）', ['三ツ木 陽菜']],
    ['学童でそうすけがたたかれた。', ['そうすけ']],
    ['It was Sato again, shouting at the gate.', ['Sato']],
    ['Mrs Ota next door is in hospital.', ['Ota']],
    ['Hannah (Year 3) was left alone in the yard.', ['Hannah']],
    ['teman saya agus belum dapat gaji', ['agus']],
    ['Kuya Jun po ang nagturo sa amin ng daan.', ['Jun']],
    ['Ông Bảy bên cạnh đốt rác mỗi tối.', ['Bảy']],
    ['村上说不给我们发工资。', ['村上']],
    ['我老公健太不会中文。', ['健太']],
    ['저는 박서연이고 아이가 둘이에요.', ['박서연']],
    ['시어머니(요시에)가 길을 잃으셨어요.', ['요시에']],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(expect.arrayContaining(found));
  });

  test.each([
    '自治会長と小学校長と町内会長に話しました。',
    '前橋や本庄と消防車を一緒に買えませんか。',
    '長岡の花火に市民の枠がほしいです。',
    '粕川の土手の草が背丈ほどあります。',
    '夜中まで寒い中頭が下がります。',
    'アンケートです。答えてください。',
    '工事の音で元気な子も眠れません。',
    '健康と知恵と勇気の三本柱です。',
    '佐藤病院前の横断歩道に信号をつけてください。',
    'わたしの なまえは ひみつです。',
    'We went to Kasukawa and the bus was late.',
    '我和朋友一起来办手续。',
    '언니(같은 가게)가 많이 아파요.',
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
