import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanEmail, isEmail } from './email.js';
import { cleanPhone } from './phone.js';

describe('an e-mail address', () => {
  it.each([
    ['hanako@kaigi.example\u200b', 'hanako@kaigi.example'],
    ['\ufeffhana\u00adko@kai\u2060gi.example', 'hanako@kaigi.example'],
    ['hanako@kaigi.example。', 'hanako@kaigi.example'],
    ['hanako@kaigi.example，', 'hanako@kaigi.example'],
    ['hanako@kaigi.example।', 'hanako@kaigi.example'],
    ['hanako@kaigi.example؟!', 'hanako@kaigi.example'],
    ['＜hanako＠kaigi．example＞', 'hanako@kaigi.example'],
    ['「hanako@kaigi.example」、', 'hanako@kaigi.example'],
    ['mailto:hanako@kaigi.example', 'hanako@kaigi.example'],
    ['hanako@kaigi。example', 'hanako@kaigi.example'],
    ["'hanako@kaigi.example'.", 'hanako@kaigi.example'],
  ])('%j is meant as %s', (typed, address) => {
    expect(cleanEmail(typed)).toBe(address);
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    "o'neil+town@post.example",
    'a..b.@docomo.example',
    '_x@a-b.example',
    'yui@例え.example',
    'x@y.xn--q9jyb4c',
  ])('%s can be written to', (address) => {
    expect(cleanEmail(address)).toBe(address);
    expect(isEmail(address)).toBe(true);
  });

  it.each([
    'a@kaigi..example',
    'a@.kaigi.example',
    'a@kaigi.example.',
    'a@-kaigi.example',
    'a@kaigi-.example',
    'a@kaigi_x.example',
    'a@kaigi.e',
    'a@kaigi',
    'a@192.0.2.1',
    'a@b@kaigi.example',
    '@kaigi.example',
    'a b@kaigi.example',
    'a@kai gi.example',
    'a@kaigi.example?cc=b@c.example',
    'a,b@kaigi.example',
    `a@${'k'.repeat(64)}.example`,
    `${'a'.repeat(65)}@kaigi.example`,
  ])('%s cannot', (address) => {
    expect(isEmail(address)).toBe(false);
  });

  it('of the city may be on a host with one name', () => {
    expect(isEmail('koe@mailhost', 1)).toBe(true);
    expect(isEmail('koe@', 1)).toBe(false);
  });

  it('is not looked at closely where it is none by its length', () => {
    const far = `${'.'.repeat(2_000_000)}a`;
    expect(cleanEmail(far)).toBe(far);
    expect(cleanPhone(far)).toBe(far);
  });

  it('is cleaned as well the first time as the second', () => {
    const typed = fc.string({
      unit: fc.constantFrom(...'ab@.。．、।<>「」\u200b\u00ad ：;!', 'mailto:'),
    });
    fc.assert(
      fc.property(typed, (text) => expect(cleanEmail(cleanEmail(text))).toBe(cleanEmail(text))),
    );
  });
});

describe('a telephone number', () => {
  it.each([
    ['０９０－１２３４－５６７８', '090-1234-5678'],
    ['\u202a+81 270\u200b 24 0000\u202c', '+81 270 24 0000'],
    ['0270-24-0000。', '0270-24-0000'],
    ['0270-24-0000 (夜)', '0270-24-0000 (夜)'],
  ])('%j is meant as %s', (typed, number) => {
    expect(cleanPhone(typed)).toBe(number);
  });
});
