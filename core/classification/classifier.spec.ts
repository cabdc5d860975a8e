import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { shippedKnowledge } from '../../scripts/evaluate/shipped.js';
import { isMeasureCode } from '../contract/index.js';
import { buildClassifier } from './classifier.js';
import { indexLessons } from './lesson-index.js';
import { SHIPPED_THRESHOLD } from './model.js';
import { rankedAnswers } from './ranked-measures.js';

const knowledge = shippedKnowledge();
const { lexicons, examples } = knowledge;
const tags = Object.keys(lexicons);
const { classify, danger, features } = buildClassifier(knowledge);
const ranked = (text: string) => rankedAnswers(classify({ text }));
const first = (text: string) => ranked(text)[0];

const codes = Object.keys(knowledge.planTexts.ja?.measure ?? {}).sort();

it.each([
  ['住民勢の能税がきびしい', '5-6-1'],
  ['財製の公評をしてほしい', '5-6-3'],
  ['多文加の胸生をすすめて', '5-4-1'],
  ['離今の送談を受けたい', '5-2-2'],
])('knows the matter behind kanji of the same sound: %s', (text, code) => {
  expect(first(text)?.code).toBe(code);
});

describe('the lexicons', () => {
  it.each(tags)('%s speaks of all measures and only of them', (tag) => {
    expect(Object.keys(lexicons[tag]?.measures ?? {}).sort()).toEqual(codes);
    for (const code of Object.keys(lexicons[tag]?.outside ?? {}))
      expect(isMeasureCode(code)).toBe(false);
  });
  it.each(tags)('%s has open ends only at the end of a word, and no empty way', (tag) => {
    const {
      measures,
      outside,
      topics = {},
      concepts = {},
    } = lexicons[tag] ??
    (() => {
      throw new Error(tag);
    })();
    const lines = [measures, outside, topics].flatMap((part) => Object.values(part).flat());
    const all = [...lines, ...Object.values(concepts)];
    const ways = all.flatMap((line) => line.replace(/\^[\d.]+$/, '').split('|'));
    const parts = ways.flatMap((way) => way.split('+')).map((part) => part.trim());
    expect(parts.filter((part) => !part || /\*./.test(part))).toEqual([]);
  });
  it.each(tags)('%s names the same concepts as Japanese', (tag) => {
    expect(Object.keys(lexicons[tag]?.concepts ?? {}).sort()).toEqual(
      Object.keys(lexicons.ja?.concepts ?? {}).sort(),
    );
  });
  it.each(tags)('%s speaks of the same neighbours as Japanese', (tag) => {
    expect(Object.keys(lexicons[tag]?.outside ?? {}).sort()).toEqual(
      Object.keys(lexicons.ja?.outside ?? {}).sort(),
    );
  });
});

describe('the example voices', () => {
  it.each(tags)(
    '%s speak of all measures and neighbours of the lexicon, and repeat none',
    (tag) => {
      const { measures, outside } = examples[tag] ?? { measures: {}, outside: {} };
      expect(Object.keys(measures).sort()).toEqual(codes);
      expect(Object.keys(outside).sort()).toEqual(Object.keys(lexicons[tag]?.outside ?? {}).sort());
      const all = Object.values({ ...measures, ...outside }).flat();
      expect(all.filter((text, i) => !text.trim() || all.indexOf(text) !== i)).toEqual([]);
    },
  );
});

describe('what a voice is about', () => {
  it.each([
    ['窓口に通訳を置いてください。日本語がわかりません。', '5-4-1'],
    ['madoguchi de juminhyo, jikan ga kakaru', '5-5-1'],
    ['Toi khong du tien nop thue cu tru', '5-6-1'],
    ['자치회에 가입하고 싶어요', '5-1-2'],
    ['नगरको बजेट कहाँ खर्च हुन्छ?', '5-6-3'],
    ['ゴミ袋が高い', 'out'],
    ['O onibus nao passa mais aqui', 'out'],
  ])('%s -> %s', (text, code) => expect(first(text)?.code).toBe(code));

  it('says why', () => {
    const best = first('通訳をお願いします。外国人です。');
    expect(best?.words).toEqual(expect.arrayContaining(['通訳', '外国人']));
  });

  it('says each word once, in the spelling of the text', () => {
    expect(first('窓口に通訳を置いてください。日本語がわかりません。')?.words).not.toContain(
      '通译',
    );
  });

  it('names the neighbour of what is no measure', () => {
    const [best] = classify({ text: '道路に穴が開いています' }).guesses;
    expect(best).toMatchObject({ about: 'doro-iji' });
  });

  it('shows both matters of one voice', () => {
    expect(
      ranked('住民税が払えません。それと、町内会の回覧板が多すぎます。')
        .slice(0, 2)
        .map((i) => i.code)
        .sort(),
    ).toEqual(['5-1-2', '5-6-1']);
  });

  it('forgives a mistyped word', () => {
    expect(first('We need an interpretor for Portugese')?.code).toBe('5-4-1');
  });
});

describe('danger', () => {
  it.each([
    ['夫に殴られています', 'violence'],
    ['もう死にたいです', 'suicide'],
    ['My father hits me every day', 'child'],
    ['ficou com meu passaporte a empreiteira', 'trafficking'],
    ['chồng đánh em', 'violence'],
    ['आत्महत्या गर्न मन छ', 'suicide'],
    ['护照被老板扣了', 'trafficking'],
    ['남편이 때려요', 'violence'],
  ])('%s: %s', (text, kind) =>
    expect(classify({ text }).danger.map((found) => found.kind)).toContain(kind),
  );

  it.each([
    [
      'at the end of a long letter',
      `${'ゴミ袋が高すぎます。指定のごみ袋をもっと安くしてください。'.repeat(13)}死にたいです。`,
    ],
    ['in a sentence of a few letters', 'ゴミ袋が高い。夫が殴る。'],
    ['after another matter, in Chinese', '垃圾袋太贵了。请把指定垃圾袋便宜一点。我丈夫打我。'],
  ])('is seen %s', (_, text) => expect(classify({ text }).danger).not.toEqual([]));

  it.each(['夫に殴られています', 'chong toi danh toi', 'ゴミ袋が高い。'])(
    'is found alike where nothing else is asked for: %s',
    (text) => expect(danger(text)).toEqual(classify({ text }).danger),
  );

  it('means nothing where it is only named', () => {
    expect(classify({ text: '自殺予防の講演会に行きました' }).danger).toEqual([]);
  });
});

describe("a voice in letters that are not the language's own, or in a hurry", () => {
  it.each([
    ['5-6-1', 'juuminzei no tsuuchi ga kimashita ga, bunkatsu de haraemasu ka'],
    ['5-6-1', 'zyuuminzeinotuutigakimasitaga,bunkatudeharaemasuka'],
    ['5-3-3', 'こんやくしゃに まいばん なぐられます にげる ばしょを おしえてください'],
    ['5-1-3', 'ｺｳﾎｳｼﾉﾓｼﾞｶﾞﾁｲｻｸﾃﾖﾒﾏｾﾝ'],
    ['5-4-1', 'xiwang shiyisuo you hui shuo zhongwen de fanyi, wo de riyu bu hao'],
    ['5-3-3', 'lǎogōng měitiān dǎ wǒ, wǒ gāi qù nǎlǐ'],
    ['5-6-1', 'kar ko chitthi aayo tara tirne paisa chaina, kista ma tirna milcha?'],
    ['5-4-1', 'tongyeokhaneun sarami isseumyeon jokesseoyo, ilboneo-reul motaeyo'],
    ['5-4-1', 'プレシーゾ デ ウン インテールプレチ キ ファーリ ポルトゲース'],
    ['5-6-1', 'nao consigo pagar o imposto, da p parcelar?'],
    ['5-3-3', 'ck danh e hoai, e muon tron di ma k biet di dau'],
  ])('%s: %s', (code, text) => expect(first(text)?.code).toBe(code));

  it("shows the words in the language's own letters", () => {
    expect(first('tsuuyaku no hito ga hoshii desu')?.words).toContain('通訳');
  });
});

describe('a lesson about the very same words', () => {
  it.each(['草がぼうぼう', 'Cadê?', '窓口に通訳を置いてください。日本語がわかりません。'])(
    'decides, however few they are or however sure the lexicon is: %s',
    (text) => {
      const lessons = indexLessons([{ about: '5-6-2', strength: 1, features: features(text) }]);
      const [best] = classify({ text }, lessons).guesses;
      expect(best?.about).toBe('5-6-2');
      expect(best?.score).toBeGreaterThanOrEqual(SHIPPED_THRESHOLD);
    },
  );
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t　'],
    ['emoji', '😀🎉👍🏽🗾'],
    ['a lone surrogate', '\ud83d'],
    ['an unknown script', 'ᏣᎳᎩ ᎦᏬᏂᎯᏍᏗ ᎠᏂ'],
    ['signs', '!!??---///'],
  ])('%s: low scores', (_, text) => {
    expect(ranked(text)).toHaveLength(19);
    expect(first(text)?.score).toBeLessThan(SHIPPED_THRESHOLD);
    expect(classify({ text }).danger).toEqual([]);
  });

  it('answers any text with probabilities', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (text) => {
        const items = ranked(text);
        const sum = items.reduce((all, { score }) => all + score, 0);
        expect(items).toHaveLength(19);
        expect(sum).toBeCloseTo(1, 3);
        for (const { score } of items) expect(score).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['one letter', 'あ'.repeat(100_000)],
    ['one word', 'ごみ tax あ🗑️'.repeat(10_000)],
    ['no space', 'x'.repeat(100_000)],
    ['marks', 'e\u0301'.repeat(50_000)],
    ['surrogates', '\ud800'.repeat(100_000)],
  ])('100,000 characters (%s) are answered', (_, text) => {
    expect(ranked(text)).toHaveLength(19);
  });
});
