import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanPhone, mayBePhone } from './phone.js';

const may = (typed: string): boolean => mayBePhone(cleanPhone(typed));

describe('what one can be called by', () => {
  it.each([
    ['a mobile', '090-1234-5678'],
    ['without hyphens', '09012345678'],
    ['in wide signs', '０９０−１２３４−５６７８'],
    ['with spaces', '0270 24 5111'],
    ['with brackets', '(0270)24-5111'],
    ['without the area code', '24-5111'],
    ['free of charge', '0120-279-338'],
    ['from Japan as seen from abroad', '+81 90 1234 5678'],
    ['with a nought in brackets', '+81 (0)90-1234-5678'],
    ['of Brazil', '+55 (11) 91234-5678'],
    ['of Viet Nam, as dialled at home', '0912 345 678'],
    ['of Indonesia', '0812-3456-7890'],
    ['of Nepal', '+977-98-4123-4567'],
    ['dialled from here', '010-84-91-234-5678'],
    ['dialled from elsewhere', '00 63 917 123 4567'],
    ['with an extension', '0270-24-5111 内線 1234'],
    ['with an extension in English', '0270-24-5111 ext. 12'],
    ['with an hour', '090-1234-5678 18-21時'],
    ['two of them', '090-1234-5678 / 0270-24-5111'],
    ['with words', 'お店：0270-24-5111（夫）'],
    ['in Nepali digits', '९८४१२३४५६७'],
    ['of somebody who says something else', '夫に聞いてください'],
  ])('%s: %s', (_, typed) => {
    expect(may(typed)).toBe(true);
  });

  it('is every number with a plus and the digits that the world agreed on', () => {
    const digit = fc.constantFrom(...'0123456789');
    fc.assert(
      fc.property(fc.array(digit, { minLength: 7, maxLength: 15 }), (digits) => {
        expect(may(`+${digits.join('')}`)).toBe(true);
      }),
    );
  });
});

describe('what nobody can be called by', () => {
  it.each(['12', '110', '1-2-3', '999999999999999', '+12', '+1234567890123456', '１２３４５'])(
    '%s',
    (typed) => {
      expect(may(typed)).toBe(false);
    },
  );

  it('is every row of digits that is too short or too long', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 14, max: 40 })),
        (n) => {
          expect(may('9'.repeat(n))).toBe(false);
        },
      ),
    );
  });
});

it('is answered for whatever is typed, and quickly', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(typeof may(typed)).toBe('boolean');
    }),
  );
});
