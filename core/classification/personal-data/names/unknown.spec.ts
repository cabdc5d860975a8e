import { describe, expect, it } from '@jest/globals';
import { findPersonalData } from '../find.js';

const names = (text: string): string[] =>
  findPersonalData(text)
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end));

describe('names that no list has, where only somebody can stand', () => {
  it.each([
    ['मेरी श्रीमती झिङ्मा बिरामी छिन्।', 'झिङ्मा'],
    ['हिजो टंकप्रसादले फोन गर्नुभयो।', 'टंकप्रसाद'],
    ['이름은 모리 겐타로이고 학생입니다.', '모리 겐타로'],
    ['어제 구즈하라한테 맞았어요.', '구즈하라'],
    ['谢谢窗口的苗苗，很耐心。', '苗苗'],
    ['我和小娟一起去了医院。', '小娟'],
    ['联系人：佐久间翔', '佐久间翔'],
    ['口座名義磯貝雅之個人に振り込んでください。', '磯貝雅之'],
    ['父は高崎 弘です。', '高崎 弘'],
    ['給食の件です。祖母のとめ江より', 'とめ江'],
    ['担任の毒島先生に相談しました。', '毒島'],
    ['Yung nanay ni CJ ay may sakit.', 'CJ'],
    ['Does Wierzbicki still live upstairs?', 'Wierzbicki'],
  ])('%s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each([
    'नगरपालिकाले फोहोर उठाउने दिन फेरि बदल्यो।',
    '상담사 선생님과 의견이나 질문을 나누고 싶습니다.',
    '我和妈妈一起去市役所，谢谢窗口的职员。',
    '隣の公園の遊具が壊れています。担当の課に連絡しました。',
    'Is Saturday still a holiday for the library?',
  ])('nobody: %s', (text) => {
    expect(names(text)).toEqual([]);
  });
});
