import { describe, expect, it } from '@jest/globals';
import {
  type BankSentence,
  openBank,
  type SlotKind,
} from '../../../../../../core/language/sentences/index.js';
import { filledText } from './slot-values.js';

const bank = openBank({
  rows: [
    { id: 'tell', topic: 'work', slots: { section: 'section', date: 'date' } },
    { id: 'works', topic: 'date', slots: { span: 'span' } },
    { id: 'call', topic: 'talk', slots: { telephone: 'telephone' } },
    { id: 'pay', topic: 'money', slots: { amount: 'amount' } },
  ] satisfies { id: string; topic: string; slots: Record<string, SlotKind> }[],
  texts: {
    ja: {
      tell: '{{section}}が{{date}}までにお知らせします。',
      works: '工事の期間は{{span}}です。',
      call: '電話番号は{{telephone}}です。',
      pay: '納めていただく額は{{amount}}です。',
    },
  },
  sections: ['市民税課'],
  measures: [],
  formats: {},
});
const fill = (id: string, fields: Record<string, string>) =>
  filledText(bank, bank.byId.get(id) as BankSentence, fields);

describe('a sentence of the city with its fields', () => {
  it('is Japanese as a clerk would write it', () => {
    expect(fill('tell', { section: '市民税課', date: '2027-01-15' })).toBe(
      '市民税課が2027年1月15日（金）までにお知らせします。',
    );
    expect(fill('works', { 'span.from': '2026-12-28', 'span.to': '2027-01-08' })).toMatch(
      /^工事の期間は2026年12月28日（月）から2027年1月8日（金）まで/,
    );
    expect(fill('pay', { amount: '１２，０００円' })).toBe('納めていただく額は12,000円です。');
  });

  it.each([
    ['a field without words', 'tell', { section: '市民税課', date: '' }],
    ['a section that the city has not', 'tell', { section: '未来課', date: '2027-01-15' }],
    [
      'an end before its beginning',
      'works',
      { 'span.from': '2027-01-08', 'span.to': '2026-12-28' },
    ],
    ['what is no telephone number', 'call', { telephone: 'あとで' }],
    ['what is no amount', 'pay', { amount: '少し' }],
  ])('is none with %s', (_, id, fields) => expect(fill(id, fields)).toBeUndefined());
});
