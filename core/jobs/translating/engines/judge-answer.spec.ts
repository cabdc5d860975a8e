import { describe, expect, it } from '@jest/globals';
import { doubtsOf, translationIn } from './judge-answer.js';

const JA_VI = { from: 'ja', to: 'vi' };
const asked = (text: string, ...held: string[]) => ({ text, held });
const LONG =
  '市役所の窓口では、平日の朝から夕方まで、どなたでも相談することができます。予約はいりません。通訳もいますので、安心しておいでください。';

describe('an answer', () => {
  it('is taken with what its marks stand for', () =>
    expect(
      translationIn(' Gọi số ⟦1⟧. ', asked('⟦1⟧へ電話してください。', '0270-24-5111'), JA_VI),
    ).toBe('Gọi số 0270-24-5111.'));

  it.each([
    ['nothing', ''],
    ['spaces', ' \n '],
    ['a sign', '。'],
    ['far too little', 'Có.'],
    [
      'another language',
      'You can talk to us at the counter of the city hall on weekdays from morning to evening. You need no reservation, and there is an interpreter for you.',
    ],
    ['the source itself', LONG],
    [
      'half of the source',
      `Bạn có thể đến bất cứ lúc nào vào ngày thường. 予約はいりません。通訳もいますので、安心しておいでください。`,
    ],
    [
      'tags',
      'Tại quầy của <b>tòa thị chính</b>, từ sáng đến chiều các ngày thường, ai cũng có thể được tư vấn, không cần đặt trước, có người phiên dịch.',
    ],
    [
      'entities',
      'Tại quầy của tòa thị chính, từ sáng đến chiều các ngày thường, ai cũng có thể được tư vấn &amp; không cần đặt trước, có người phiên dịch.',
    ],
    ['the same again and again', 'Ai cũng có thể được tư vấn. '.repeat(60)],
  ])('is of no use that says %s', (_, answer) =>
    expect(translationIn(answer, asked(LONG), JA_VI)).toBeUndefined(),
  );

  it('is of no use with a mark too few', () =>
    expect(
      translationIn('Hãy gọi điện cho chúng tôi.', asked('⟦1⟧へ電話してください。', '119'), JA_VI),
    ).toBeUndefined());

  it('may hold a Japanese name that the machine did not see', () =>
    expect(
      translationIn(
        '⟦1⟧ đã đến hôm qua để hỏi.',
        asked('昨日、⟦1⟧が聞きに来ました。', 'やまだはなこさん'),
        JA_VI,
      ),
    ).toContain('やまだはなこさん'));
});

it('counts what a person would have to look at', () => {
  const source = '教室は5つあります。';
  expect(doubtsOf([{ source, text: 'Có 5 lớp học.' }], JA_VI, {})).toBe(0);
  expect(doubtsOf([{ source, text: 'Có 6 lớp học.' }], JA_VI, {})).toBeGreaterThan(0);
});
