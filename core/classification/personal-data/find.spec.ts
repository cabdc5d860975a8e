import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PersonalKind } from '../../contract/index.js';
import { findPersonalData } from './find.js';

const CITY = {
  publicNumbers: ['0999-12-3000', '0999-45*'],
  publicAddresses: ['豆町一丁目100', 'Mame-cho 1-100'],
  receiptPrefix: 'SM',
  placeNames: ['豆町', '豆原', 'Mame'],
};
const said = (text: string): string[] =>
  findPersonalData(text, CITY).map(({ start, end, kind }) => `${kind}:${text.slice(start, end)}`);

describe('the guard finds', () => {
  it.each<[lang: string, text: string, finds: string[]]>([
    ['ja', '長谷部と申します。街灯が切れています。', ['name:長谷部']],
    ['ja', '電話は〇八〇の一一二二の三三四四です', ['phone:〇八〇の一一二二の三三四四']],
    ['ja', '富塚町218番地6に住んでいます', ['address:富塚町218番地6']],
    ['ja', '平成25年4月30日生まれの息子です', ['birthdate:平成25年4月30日']],
    ['ja', '前橋501 さ 48-21の車が停まっています', ['plate:前橋501 さ 48-21']],
    ['ja', 'スナック「あかね」のママに言われました', ['workplace-role:スナック「あかね」のママ']],
    ['ja', '除雪、ありがとうございました。早川', ['name:早川']],
    ['ja-simple', 'わたしは ロドリゴ です。', ['name:ロドリゴ']],
    [
      'ja-simple',
      'こどもは さかえ小学校(しょうがっこう) 4ねん 2くみ です。',
      ['school-class:さかえ小学校(しょうがっこう) 4ねん 2くみ'],
    ],
    ['zh-Hans', '我叫陈晓雨，电话080-5566-7788。', ['name:陈晓雨', 'phone:080-5566-7788']],
    ['zh-Hans', '楼下的张先生每天半夜打麻将。', ['name:张']],
    ['ko', '저는 박서연이라고 합니다.', ['name:박서연']],
    ['ko', '미야코초 1-20-5에 살고 있습니다.', ['address:미야코초 1-20-5']],
    ['en', 'I am Kwabena. Passport G0123456 expired.', ['name:Kwabena', 'other-id:G0123456']],
    ['en', 'write to kofi [at] example [dot] com', ['email:kofi [at] example [dot] com']],
    [
      'es',
      'Mi esposo Efraín Condori nació el 8 de octubre de 1979.',
      ['name:Efraín Condori', 'birthdate:8 de octubre de 1979'],
    ],
    [
      'pt-BR',
      'O gerente do mercado Tropical humilha todos.',
      ['workplace-role:gerente do mercado Tropical'],
    ],
    [
      'vi',
      'Em tên là Bùi Thị Mến, sinh ngày 12/4/1998.',
      ['name:Bùi Thị Mến', 'birthdate:12/4/1998'],
    ],
    [
      'id',
      'Nama saya Slamet Riyadi, tinggal di Moro-cho 77-3.',
      ['name:Slamet Riyadi', 'address:Moro-cho 77-3'],
    ],
    [
      'fil',
      'Ako po si Maricar, zero nine zero, 6655 4433 po.',
      ['name:Maricar', 'phone:zero nine zero, 6655 4433'],
    ],
    ['ne', 'मेरो नाम सुमित्रा बुढाथोकी हो।', ['name:सुमित्रा बुढाथोकी']],
    [
      'es',
      'cel cero setenta, treinta y uno dieciocho, noventa y dos cero tres',
      ['phone:cero setenta, treinta y uno dieciocho, noventa y dos cero tres'],
    ],
    [
      'ja',
      '商店街の「花や みつば」の店主に断られました',
      ['workplace-role:商店街の「花や みつば」の店主'],
    ],
    ['ja', '娘のゆづきちゃんがお世話になりました', ['name:ゆづき']],
    ['ja', '祖母(荒木ハナ)の手続きです', ['name:荒木ハナ']],
    ['zh-Hans', '我免贵姓欧阳，想问垃圾分类。', ['name:欧阳']],
    ['ko', '옆집 최 씨가 밤마다 노래해요.', ['name:최']],
    ['id', 'Saya Ketut, WA 081234567890', ['name:Ketut', 'phone:081234567890']],
    ['en', 'takeda desu, please mend the lamp', ['name:takeda']],
    ['ne', 'छोरी अनुष्का, ५ वर्ष', ['name:अनुष्का']],
  ])('%s: %s', (_, text, finds) => {
    expect(said(text)).toEqual(finds);
  });

  it.each<[string, PersonalKind]>([
    ['個人番号は1234 5678 9012です', 'mynumber'],
    ['カード 4111-1111-1111-1111 で払えません', 'account'],
    ['しののめ信用金庫 中央支店 普通 0123456', 'account'],
    ['在留カードは AB12345678CD です', 'other-id'],
    ['国民年金は 1234-567890 の者です', 'other-id'],
  ])('%s as %s', (text, kind) => {
    expect(findPersonalData(text).map((find) => find.kind)).toEqual([kind]);
  });

  it('the same in letters that a system has taken apart', () => {
    const text = 'Em tên là Bùi Thị Mến ạ'.normalize('NFD');
    expect(said(text).map((find) => find.normalize('NFC'))).toEqual(['name:Bùi Thị Mến']);
  });
});

describe('the guard leaves alone', () => {
  it.each([
    ['a number of the city', '市役所の0999-12-3000につながりません'],
    ['one that begins so', '窓口は0999-45-6789です'],
    ['lines that cost nothing', '0120-123-456と0570-012-345に電話しました'],
    ['the police', '110と119はどちらも知っています'],
    ['where the city hall is', '封筒に豆町一丁目100番地と書いてありました'],
    ['a receipt', '受付番号SM-2026-7F3K9Qの返事はいつですか'],
    ['a measure', '施策5-1-3の目標は2,915,004件でした'],
    ['the day of an event', '令和8年6月21日(日)14時から説明会です'],
    ['a call number of the library', '請求記号318.2-イ-R6の本'],
    ['a place', '豆原駅のトイレを直してください。豆原です。'],
    ['an office', 'The mayor and the section chief came on Monday.'],
    ['an amount', 'Pajak saya 118.400 yen setahun, 10 kali.'],
    ['many', 'たくさんの花がたくさんあります。皆さん、職員さん、ありがとう。'],
    ['a price with a letter', 'Vitamin B12 and form A-12, window 3, queue 87'],
    ['our own marks', '〔名前〕です。電話は〔電話番号〕です。'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});

/** Texts of the sort that people write, and of none. */
const PIECES = [
  '山田花子です。',
  '電話',
  '090-1234-5678',
  'Maria Santos',
  ' ',
  '、',
  '豆町二丁目4-8',
  'の',
  'さん',
  '1985年3月2日生まれ',
  '123',
  '김민수입니다',
  'मेरो नाम राम हो',
  'taro@example.jp',
  '\n',
  '（',
  '）',
  '〔',
  '〕',
  'é',
  '🍙',
  '一',
  '〇',
  'ー',
  '-',
  'tên là Nguyễn Văn An',
];
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 120 }),
);

describe('whatever a text is', () => {
  it('finds lie inside it, in order, and do not overlap', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let from = 0;
        for (const { start, end } of findPersonalData(text, CITY)) {
          if (start < from || end <= start || end > text.length) return false;
          from = end;
        }
        return true;
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is found any more where all finds have made way for marks, at the latest the second time', () => {
    // A mark ends a sentence, so one that nothing ended before may only now say who somebody is.
    const hidden = (text: string): string => {
      let made = '';
      let from = 0;
      for (const { start, end } of findPersonalData(text, CITY)) {
        made += `${text.slice(from, start)}〔伏字〕`;
        from = end;
      }
      return made + text.slice(from);
    };
    fc.assert(
      fc.property(texts, (text) => {
        expect(findPersonalData(hidden(hidden(text)), CITY)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['0-', 'Ana ', '山田', 'アー・', '一二三、', 'a', '@', '1', '김민수', 'sr. '])(
    'time grows with the length and no faster: %s',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(length / piece.length);
        return Math.min(
          ...[1, 2, 3].map(() => {
            const start = performance.now();
            findPersonalData(text, CITY);
            return performance.now() - start;
          }),
        );
      };
      time(2_000);
      // Thirty-two times the length: a quadratic rule takes a thousand times as long, and a busy machine has room.
      expect(time(64_000)).toBeLessThan(250 * (time(2_000) + 0.5));
    },
  );
});
