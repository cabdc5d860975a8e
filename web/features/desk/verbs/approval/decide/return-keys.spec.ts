import { describe, expect, it } from '@jest/globals';
import { placeBeside } from './return-keys.js';

describe('the place that a comment is about', () => {
  it('moves by one', () => {
    expect(placeBeside(0, 1, 4)).toBe(1);
    expect(placeBeside(3, -1, 4)).toBe(2);
  });

  it('stays at either end', () => {
    expect(placeBeside(3, 1, 4)).toBe(3);
    expect(placeBeside(0, -1, 4)).toBe(0);
  });

  it('is the first where none was chosen', () => expect(placeBeside(-1, 1, 4)).toBe(0));
});
