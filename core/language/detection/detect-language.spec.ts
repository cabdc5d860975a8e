import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DetectLanguage, languageDetector } from './index.js';

let detect: DetectLanguage;
beforeAll(async () => {
  detect = await languageDetector();
});

/** What residents might send; `ja-simple` is Japanese too. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  ja: [
    '駅前の駐輪場の照明が暗くて、夜は怖いです。明るくしていただけないでしょうか。',
    '市役所の窓口が五時に閉まるので、仕事を休まないと手続きができません。',
    'ごみの だしかたを おしえてください。わたしの まちの カレンダーが ほしいです。',
  ],
  en: [
    'The street lights near the station are broken and it is too dark to walk home at night.',
    'Could the city office stay open one evening a week for people who work?',
  ],
  vi: [
    'Tôi muốn học tiếng Nhật vào buổi tối vì ban ngày tôi phải đi làm.',
    'Thông báo của trường gửi về toàn tiếng Nhật nên tôi không hiểu.',
  ],
  'pt-BR': [
    'Gostaria que houvesse um intérprete de português nas reuniões da associação de moradores.',
    'Não consigo marcar a vacina do meu filho porque o site só está em japonês.',
  ],
  es: [
    'Quisiera que hubiera clases de japonés por la noche, después del trabajo.',
    '¿Dónde puedo preguntar sobre los impuestos de mi coche? Nadie habla español.',
  ],
  fil: [
    'Sana po ay may klase ng Hapon sa gabi para sa mga nagtatrabaho sa pabrika.',
    'Hindi ko po maintindihan ang sulat galing sa paaralan ng anak ko.',
  ],
  'zh-Hans': [
    '希望市政府的通知能有中文版，我们看不懂垃圾分类的说明。',
    '孩子在学校没有人可以说话，我很担心，应该找谁商量？',
  ],
  ne: [
    'विद्यालयबाट आएको सूचना मैले बुझिन, कसलाई सोध्ने होला?',
    'राति पढ्न मिल्ने जापानी भाषाको कक्षा चाहियो।',
  ],
  id: [
    'Saya ingin ada kelas bahasa Jepang pada malam hari setelah pulang kerja.',
    'Tolong buatkan jadwal sampah dalam bahasa Indonesia agar kami mengerti.',
  ],
  ko: [
    '밤에 다닐 수 있는 일본어 교실을 만들어 주세요.',
    '쓰레기 버리는 방법을 한국어로 알려 주시면 좋겠습니다.',
  ],
  my: ['ညနေပိုင်း ဂျပန်စာသင်တန်း ဖွင့်ပေးပါ။'],
  si: ['රාත්‍රී ජපන් භාෂා පන්තියක් අවශ්‍යයි.'],
  th: ['อยากให้มีห้องเรียนภาษาญี่ปุ่นตอนเย็น'],
  km: ['ខ្ញុំចង់រៀនភាសាជប៉ុននៅពេលល្ងាច'],
  bn: ['রাতে জাপানি ভাষার ক্লাস চাই।'],
  'zh-Hant': ['希望市政府的通知能有中文版，我們看不懂垃圾分類的說明。'],
};
const cases = Object.entries(SENTENCES).flatMap(([lang, texts]) =>
  texts.map((text) => [lang, text] as const),
);

describe('detectLanguage', () => {
  it.each(cases)(
    'finds %s on a page in that language and on a Japanese or English page: %s',
    (lang, text) => {
      for (const prior of [lang, 'ja', 'ja-simple', 'en']) {
        expect({ prior, ...detect(text, prior) }).toMatchObject({ prior, lang });
        expect(detect(text, prior).confidence).toBeGreaterThan(0.5);
      }
    },
  );

  it.each([
    ['a kanji-only phrase', '公園整備', 'ja', 'ja'],
    ['a kanji-only phrase on a Vietnamese page', '市税', 'vi', 'ja'],
    ['the same phrase on a Chinese page', '公園整備', 'zh-Hans', 'zh-Hans'],
    ['shinjitai on a Chinese page', '駅前広場', 'zh-Hans', 'ja'],
    ['simplified on a Japanese page', '垃圾分类说明', 'ja', 'zh-Hans'],
    ['Chinese words without a telling character', '我很喜欢', 'ja', 'zh-Hans'],
    [
      'a Japanese word inside Vietnamese',
      'Tôi không hiểu chữ 粗大ごみ trên tờ thông báo của khu phố',
      'ja',
      'vi',
    ],
    [
      'English words inside Japanese',
      'NHKのWebサイトのように、PDFではなくHTMLで読みたいです',
      'en',
      'ja',
    ],
    [
      'a Vietnamese name inside Portuguese',
      'O senhor Nguyễn Văn não entendeu a explicação sobre o imposto da prefeitura',
      'ja',
      'pt-BR',
    ],
    ['a word that two languages share, by the page', 'salamat', 'fil', 'fil'],
    ['decomposed Vietnamese', 'Tôi muốn học tiếng Nhật'.normalize('NFD'), 'ja', 'vi'],
    ['half-width kana', 'ｺﾞﾐﾉﾀﾞｼｶﾀ', 'en', 'ja'],
  ])('%s', (_, text, prior, lang) => {
    expect(detect(text, prior).lang).toBe(lang);
  });

  it.each(['', ' \n', '12345', '😀😀', '！？', '\ud800', '#'])(
    'takes the prior, without trust, for %j',
    (text) => {
      expect(detect(text, 'vi')).toEqual({ lang: 'vi', confidence: 0 });
    },
  );

  it.each([
    ['نحتاج إلى مترجم في مكتب البلدية يوم السبت من فضلكم', 'und-Arab'],
    ['Нам нужен переводчик в городской администрации по субботам', 'und-Cyrl'],
    ['எங்களுக்கு மொழிபெயர்ப்பாளர் தேவை', 'ta'],
    ['אנחנו צריכים מתורגמן בעירייה', 'he'],
  ])(
    'tells a script that none of our languages is written in, whatever the page: %s',
    (text, lang) => {
      for (const prior of ['ja', 'vi', 'und']) {
        expect(detect(text, prior).lang).toBe(lang);
        expect(detect(text, prior).confidence).toBeGreaterThan(0.9);
      }
    },
  );

  it.each([
    ['ما به مترجم نیاز داریم', 'fa'],
    ['हमें शनिवार को दुभाषिया चाहिए', 'hi'],
    ['Бидэнд орчуулагч хэрэгтэй', 'mn'],
  ])('believes who names another language of that script: %s', (text, said) => {
    expect(detect(text, said).lang).toBe(said);
  });

  it('does not take for Nepali what its writer says is none of ours', () => {
    expect(detect('हमें शनिवार को दुभाषिया चाहिए', 'und').lang).toBe('und-Deva');
  });

  it('finds one of ours where a writer chose “another language” by mistake', () => {
    expect(detect('駅前の駐輪場が暗くて、夜はこわいです。', 'und').lang).toBe('ja');
    expect(detect('12345', 'und')).toEqual({ lang: 'und', confidence: 0 });
  });

  it('trusts short texts less than long ones', () => {
    const [short, long] = ['はい', '駅前の駐輪場の照明が暗くて、夜は怖いです。'].map(
      (t) => detect(t, 'ja').confidence,
    );
    expect(short).toBeLessThan(long as number);
  });

  it('doubts a text in a language that is not ours', () => {
    expect(
      detect("Bonjour, je voudrais une crèche pour mon enfant s'il vous plaît", 'en').confidence,
    ).toBeLessThan(0.5);
  });

  it('looks at the beginning of a text of 100,000 characters', () => {
    const started = performance.now();
    expect(detect('Tôi muốn học tiếng Nhật. '.repeat(4_000), 'ja').lang).toBe('vi');
    expect(detect('😀'.repeat(50_000), 'ko')).toEqual({ lang: 'ko', confidence: 0 });
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('never throws, always answers with a tag and a confidence from 0 to 1', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
    );
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom('ja', 'ja-simple', 'vi', 'pt-BR', 'xx', ''),
        (text, prior) => {
          const { lang, confidence } = detect(text, prior);
          expect(typeof lang).toBe('string');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
