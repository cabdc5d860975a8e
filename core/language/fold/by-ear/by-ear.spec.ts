import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromTelex, heard, heardInKana, inFull, kanjiReadings, wayOfWriting } from './index.js';

const joined = (key: string | undefined) => key?.replace(/[^a-z]/g, '');
const sound = (lang: string, text: string) => joined(heard[lang]?.(text));

describe('one sound for what is written in several ways', () => {
  it.each([
    ['ja', 'しょうぼうしょ', ['shoubousho', 'syoubousyo', 'shobosho', 'shōbōsho', 'ｼｮｳﾎﾞｳｼｮ']],
    ['ja', 'ちゅうがっこう', ['chuugakkou', 'tyuugakkou', 'chugakko', 'チュウガッコウ']],
    ['ja', 'しんぶんは', ['shinbun wa', 'shimbun wa', 'sinbunha']],
    ['ja', 'じてんしゃ', ['jitensha', 'zitensya']],
    [
      'zh-Hans',
      '垃圾没有人收',
      ['laji meiyou ren shou', 'lājī méiyǒu rén shōu', 'la ji mei you ren shou'],
    ],
    ['zh-Hans', '女儿绿色', ['nver lvse', 'nüer lüse', 'nu er lu se']],
    ['zh-Hans', '去银行还钱', ['qu yinhang huanqian']],
    ['ne', 'बाटो बिग्रियो', ['bato bigriyo', 'baato bigriyo']],
    ['ne', 'पानी छैन', ['pani chaina', 'paani chhaina', 'pani xaina']],
    ['ko', '쓰레기가 많아요', ['sseuregiga manayo', 'suregiga manayo']],
    ['ko', '합니다', ['hamnida']],
  ])('%s %s', (lang, own, others) => {
    for (const other of others) expect(sound(lang, other)).toBe(sound(lang, own));
  });

  it.each([
    ['pt-BR', 'quero falar com o prefeito', 'ケロ ファラール コン オ プレフェイト'],
    ['pt-BR', 'o hospital', 'オ オスピタル'],
    ['es', 'la calle sucia', 'ラ カイェ スシア'],
    ['fil', 'wala pong basura', 'ワラ ポン バスラ'],
  ])('%s in kana: %s', (lang, own, kana) =>
    expect(heardInKana(kana, lang)).toBe(heardInKana(own, lang)),
  );

  it('hears Hepburn as Kunrei, whatever the word', () => {
    const syllables = [
      ...[
        ['し', 'shi', 'si'],
        ['ち', 'chi', 'ti'],
        ['つ', 'tsu', 'tu'],
        ['ふ', 'fu', 'hu'],
      ],
      ...[
        ['じゃ', 'ja', 'zya'],
        ['しゅ', 'shu', 'syu'],
        ['ちょ', 'cho', 'tyo'],
        ['き', 'ki', 'ki'],
      ],
    ] as const;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...syllables), { minLength: 1 }), (word) => {
        const as = (i: number) => sound('ja', word.map((syllable) => syllable[i]).join(''));
        expect(as(1)).toBe(as(0));
        expect(as(2)).toBe(as(0));
      }),
    );
  });

  it('hears any text without complaint', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const lang of Object.keys(heard)) expect(typeof heard[lang]?.(text)).toBe('string');
        expect(heardInKana(text, 'pt-BR')).not.toMatch(/[^bdfgknprst]/);
        wayOfWriting(text);
      }),
    );
  });
});

describe('in which letters a voice is written', () => {
  it.each([
    ['romaji', 'koen no benchi ga kowarete imasu'],
    ['romaji', 'kouennnobenntigakowareteimasu'],
    ['kana', 'こうえんの ベンチが こわれています'],
    ['kana', 'ｺｳｴﾝﾉﾍﾞﾝﾁｶﾞｺﾜﾚﾃｲﾏｽ'],
    ['pinyin', 'gongyuan de yizi huai le, qing xiu yixia'],
    ['pinyin', 'gōngyuán de yǐzi huài le'],
    ['nepali', 'park ko bench bhachiyeko cha, banaidinus'],
    ['korean', 'gongwon uija-ga buseojyeosseoyo, gochyeo juseyo'],
    ['foreign-in-kana', 'オ バンコ ド パルキ エスタ ケブラード'],
  ])('%s: %s', (way, text) => expect(wayOfWriting(text)).toBe(way));

  it.each([
    'The bench in the park is broken, please mend it.',
    'O banco do parque está quebrado, podem arrumar?',
    'El banco del parque está roto y nadie lo arregla.',
    'Ghe da o cong vien bi hong roi, sua giup voi.',
    'Sira na po ang bangko sa parke, pakiayos naman.',
    'Bangku di taman rusak, tolong diperbaiki ya.',
    '公園のベンチが壊れています。',
    '公园的椅子坏了。',
    '공원 의자가 부서졌어요.',
    'पार्कको बेन्च भाँचियो।',
    'Casa, no? de la mano a mano',
    '',
    '🎉🎉🎉',
  ])('its own: %s', (text) => expect(wayOfWriting(text)).toBeUndefined());
});

it('reads kanji by the longest word, and bent verbs by how they go on', () => {
  const read = kanjiReadings([
    '# a comment',
    'しみん 市民',
    'しみんかいかん 市民会館',
    'とる:v 取る',
    'かく:v 書く',
    'しゅ 取',
  ]);
  expect(read('市民会館の市民')).toBe('しみんかいかんのしみん');
  expect(read('取りに、書いて、取って')).toBe('とりに、かいて、とって');
  expect(read('市に鬱')).toBe('しに鬱');
});

describe('short forms', () => {
  it.each([
    ['pt-BR', 'vc sabe q hr abre?', 'você sabe que hora abre?'],
    ['es', 'xfa arreglen la luz tb', 'por favor arreglen la luz también'],
    ['vi', 'Ko ai sửa đg', 'không ai sửa đường'],
    ['id', 'jln gelap bgt', 'jalan gelap sekali'],
    ['fil', 'wla pong ilaw', 'wala pong ilaw'],
    ['en', 'pls fix it', 'please fix it'],
  ])('%s: %s', (lang, text, full) => expect(inFull(text, [lang])?.text).toBe(full));

  it('are of the language that has most of them', () => {
    expect(inFull('tdk bs lewat jln ini', ['vi', 'id'])?.text).toBe('tidak bisa lewat jalan ini');
    expect(inFull('q', ['es', 'pt-BR'])).toBeUndefined();
    expect(inFull('the road is dark', ['en'])).toBeUndefined();
  });
});

describe('Vietnamese that was typed without its input method', () => {
  it('is read without its marks', () => {
    expect(fromTelex('ddeenf dduwowngf nhaf tooi bij hoongr')).toBe('den duong nha toi bi hong');
  });
  it.each([
    'The trees need cutting, please look at them soon.',
    'Os postes das ruas estão sem luz.',
    'den duong nha toi bi hong',
    'Đèn đường nhà tôi bị hỏng',
    '道が暗いです',
    '',
  ])('is nothing else: %s', (text) => expect(fromTelex(text)).toBeUndefined());
});
