import { describe, expect, test } from '@jest/globals';
import { checkPlainJapanese, PLAIN_RULES, type PlainRule } from './check-plain-japanese.js';

const rulesBroken = (text: string) => [
  ...new Set(checkPlainJapanese(text).map(({ rule }) => rule)),
];

const BAD: readonly (readonly [PlainRule, string])[] = [
  [
    'sentence-length',
    'あたらしい まちを つくる ために みなさんが おもって いる ことを この ページから おくって ください。',
  ],
  ['double-negative', 'おくれない わけでは ありません。'],
  ['double-negative', 'おくらざるを得ません。'],
  ['honorific', 'ここに お{書|か}きください。'],
  ['honorific', '{少|すこ}し お{待|ま}ち ください。'],
  ['honorific', 'ご{利用|りよう}ください。'],
  ['honorific', 'ありがとうございます。'],
  ['honorific', '{市|し}から お{送|おく}りいたします。'],
  ['honorific', '{見|み}て いただきます。'],
  ['passive-causative', '{声|こえ}は {市|し}に {送|おく}られます。'],
  ['passive-causative', 'ここに {書|か}かれた ことは ひみつです。'],
  ['passive-causative', '{市|し}から {連絡|れんらく}させます。'],
  ['ending', '{名前|なまえ}は いらない。'],
  ['ending', 'ここに {書|か}くこと。'],
  ['kanji-run', '{多文化|たぶんか}{共生課|きょうせいか}です。'],
  ['reading-missing', '受付の {番号|ばんごう}です。'],
  ['reading-missing', '{受付|受付}です。'],
  ['reading-missing', '3{人|にん}と 5枚です。'],
  ['era-only', '{令和|れいわ}6{年|ねん}の {計画|けいかく}です。'],
  ['date-form', '11/2まで です。'],
  ['date-form', '13:30に {始|はじ}まります。'],
  ['date-form', '２０：００に {終|お}わります。'],
  ['date-form', '10時〜12時です。'],
];

const GOOD = [
  '{市|し}の {仕事|しごと}について、{思|おも}った ことを {書|か}いて ください。',
  '{受付|うけつけ}{番号|ばんごう}は {{receipt}}です。',
  'お{金|かね}は いりません。',
  'お{金|かね}を {払|はら}って ください。',
  '{子|こ}どもが {生|う}まれました。',
  'ここから メールを {送|おく}る ことが できます。',
  '11月2日の {午前|ごぜん} 9時から {午後|ごご} 5時まで です。',
  '{{count}}人が {同|おな}じ {意見|いけん}です。',
  '2024{年|ねん}（{令和|れいわ}6年）4月に {始|はじ}まりました。',
  '{声|こえ}を {送|おく}る',
  '24{時間|じかん} {電話|でんわ}が できます。',
  '{避難所|ひなんじょ}〈にげる ところ〉は どこですか。',
  '{名前|なまえ}は {書|か}かなくても だいじょうぶです。',
  '{20歳|はたち}で おとなになります。',
  '<link>{声|こえ}を {聞|き}く</link>',
  '{市役所|しやくしょ}に {電話|でんわ}を しましょう。\n{電話|でんわ}は 0570-003-110です。',
];

describe('plain Japanese', () => {
  test.each(BAD)('%s: %s', (rule, text) => {
    expect(rulesBroken(text)).toContain(rule);
  });

  test.each(GOOD)('finds nothing in: %s', (text) => {
    expect(checkPlainJapanese(text)).toEqual([]);
  });

  test('every rule has a bad sample and says what to do', () => {
    const tried = new Set(BAD.map(([rule]) => rule));
    expect(Object.keys(PLAIN_RULES).filter((rule) => !tried.has(rule as PlainRule))).toEqual([]);
  });

  test('a rule can be left out, the others stay', () => {
    const office = '多文化共生課';
    expect(checkPlainJapanese(office, { exempt: ['kanji-run'] })).toEqual([
      { rule: 'reading-missing', found: office },
    ]);
  });

  test('35 characters are not too long, 36 are; readings and spaces do not count', () => {
    const ofLength = (n: number) => `{声|こえ} ${'あ'.repeat(n - 3)}です。`;
    expect(rulesBroken(ofLength(35))).toEqual([]);
    expect(rulesBroken(ofLength(36))).toEqual(['sentence-length']);
  });
});
