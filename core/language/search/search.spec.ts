import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foldText, matches, readQuery, readSearchWords, receiptMarks } from './index.js';

const words = readSearchWords([
  'なごむ:v 和む',
  'ごみ',
  'みんせい 民生',
  'しみん 市民',
  'せいかつ 生活',
  'こども 子供 子ども',
  'としょかん 図書館',
  'きれいだ:a 綺麗だ',
  'きれいごと 綺麗事',
  'せきれい 鶺鴒',
  'しずかだ:a 静かだ',
  'そだいごみ 粗大ごみ',
  'だいごみ 醍醐味',
]);
const finds = (query: string, text: string, lang?: string) =>
  matches(foldText(text, lang, words), readQuery(query, words));

const letters = fc.constantFrom(
  ...('市民生活課図書館ごみゴミｺﾞﾐがギー−々ヶ月12３,/ aZéñđữ한국어क्षे\u200d\u3099\u0301🎉（）・.-'.match(
    /./gsu,
  ) ?? []),
);
const texts = fc.string({ unit: letters, maxLength: 60 });

describe('folding', () => {
  it.each([
    ['きれい', 'もっときれいな川に'],
    ['きれい', '川が綺麗になりました'],
    ['しずか', '静かな道'],
    ['きれい', 'きれいごとだけ'],
    ['ごみ', 'そだいごみの日'],
  ])('%s is found in every form of the word and in its compounds: %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['ゔぇーる', 'ヴェールの貸し出し'],
    ['レヴュー', 'れゔゅーを見たい'],
    ['ノート', 'ノ一トを忘れた'],
  ])('%s is found, whatever hand wrote it: %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['貸し出し券', '貸出券をなくした'],
    ['払戻金', '払い戻し金はいつですか'],
    ['立ち入り禁止', '立入禁止の札'],
    ['問合せ先', '問い合わせ先が分からない'],
    ['手続書類', '手続き書類の控え'],
  ])('%s is found, with or without the kana inside the compound: %s', (query, text) => {
    expect(finds(query, text, 'ja')).toBe(true);
    expect(finds('払い戻し', '払い主に戻した', 'ja')).toBe(false);
  });

  it('one between other signs stays one', () => {
    expect(finds('ション室', 'マンション一室')).toBe(false);
    expect(finds('一室', 'マンション一室')).toBe(true);
  });

  it('is the same for composed and decomposed letters', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldText(text.normalize('NFD'), 'ja', words)).toEqual(
          foldText(text.normalize('NFC'), 'ja', words),
        );
      }),
    );
  });

  it('is the same in every width and case', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aBz09ｱﾝ'), maxLength: 20 }), (text) => {
        const wide = [...text]
          .map((sign) =>
            sign < '\u0080'
              ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
              : sign.normalize('NFKC'),
          )
          .join('');
        expect(foldText(wide.toUpperCase(), 'ja')).toEqual(foldText(text, 'ja'));
      }),
    );
  });

  it('never throws, whatever the text and the query', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (text, query) => {
          expect(typeof finds(query, text)).toBe('boolean');
        },
      ),
    );
  });

  it('reads a very long text or query in no more than a moment', () => {
    for (const sign of [
      '1',
      '一',
      'a',
      'ー',
      'ア',
      '千',
      '-',
      ' ',
      '(',
      '人1月',
      'a-',
      '々',
      '🎉',
      '%_\\',
    ])
      for (const long of [sign.repeat(10_000)]) {
        foldText(long, undefined, words);
        readQuery(long, words);
      }
  });
});

describe('a search', () => {
  it('finds each word of a text, and the text itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('図書館', 'bus', 'đèn', 'がたん', '12', '도서관', 'क्षेत्र'), {
          minLength: 1,
          maxLength: 5,
        }),
        (some) => {
          const text = some.join(' ');
          for (const word of some) expect(finds(word, text)).toBe(true);
          expect(finds([...some].reverse().join('　'), text)).toBe(true);
        },
      ),
    );
  });

  it.each(['', ' ', '。、', '🎉🎉', '%', '\\', '_', '()', "'", '\u0000', '・'])(
    'of nothing (%j) finds nothing',
    (query) => {
      expect(finds(query, '図書館 % _ \\ bus')).toBe(false);
    },
  );

  it('takes the signs of patterns for what they are', () => {
    expect(finds('.*', '図書館')).toBe(false);
    expect(finds('図.館', '図書館')).toBe(false);
  });

  it('does not take letters inside other words for a word', () => {
    expect(finds('ごみ', 'なごみの湯')).toBe(false);
    expect(finds('ごみ', 'なごみの湯のごみ')).toBe(true);
    expect(finds('民生', '市民生活課')).toBe(false);
    expect(finds('市民生活', '市民生活課')).toBe(true);
    expect(finds('きれい', 'せきれいの川')).toBe(false);
  });

  it.each(['QHHJWX', 'DVZYWR'])(
    'finds a receipt by its last part %s, which has no digit',
    (part) => {
      const folded = foldText('公園の道が暗いです', 'ja', words);
      const voice = { ...folded, plain: folded.plain + receiptMarks(`KB-2026-${part}`) };
      expect(matches(voice, readQuery(part, words))).toBe(true);
      expect(matches(voice, readQuery('GARDEN', words))).toBe(false);
    },
  );

  it('reads a receipt number as the resident’s own page does', () => {
    const text = 'KB-2031-0VD31K の件';
    for (const query of ['kb-2031-ovd3lk', 'ＫＢ２０３１ーＯＶＤ３１Ｋ', 'KB20310VD31K', 'ovd31k'])
      expect(finds(query, text)).toBe(true);
    for (const query of ['KB-2031-0VD13K', 'KB-2030-0VD31K', '0VD31J'])
      expect(finds(query, text)).toBe(false);
  });
});
