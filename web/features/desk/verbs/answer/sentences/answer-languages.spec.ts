import { describe, expect, it } from '@jest/globals';
import { openBank } from '../../../../../../core/language/sentences/index.js';
import { answerLanguages, leastFar } from './answer-languages.js';

const bank = openBank({
  rows: [
    { id: 'thanks', topic: 'thanks' },
    { id: 'open', topic: 'date', slots: { date: 'date' } },
  ],
  texts: { ja: { thanks: 'ご意見をありがとうございます。', open: '窓口は{{date}}に開きます。' } },
  sections: [],
  measures: [],
  formats: {},
});
const saidIn = { thanks: { vi: true, ne: true }, open: { vi: false } };
const of = (text: string) => answerLanguages(bank, saidIn, text, ['vi', 'ne']);

describe('the languages of an answer that is being written', () => {
  it('are complete where each sentence is said, and tell how many nobody has checked', () => {
    expect(of('ご意見をありがとうございます。窓口は12月1日に開きます。').languages).toEqual([
      { lang: 'vi', unchecked: 1, waiting: 0 },
      { lang: 'ne', unchecked: 0, waiting: 1 },
    ]);
  });

  it('wait for what the clerk wrote freely, which is named once', () => {
    const { languages, free } = of(
      '鍵は二つあります。\nご意見をありがとうございます。鍵は二つあります。\n---',
    );
    expect(free).toEqual(['鍵は二つあります。']);
    expect(languages.map(({ waiting }) => waiting)).toEqual([2, 2]);
  });

  it('of a day that is on no calendar are none: a person looks at it', () => {
    expect(of('窓口は2月30日に開きます。').free).toHaveLength(1);
  });

  it('are told together by the one that is least far', () => {
    const states = [
      { lang: 'vi', unchecked: 2, waiting: 0 },
      { lang: 'ne', unchecked: 1, waiting: 3 },
    ];
    expect([leastFar(states), leastFar([])]).toEqual([{ unchecked: 2, waiting: 3 }, undefined]);
  });
});
