import { describe, expect, it } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { personal } from './personal.js';

const open = (text = '') => {
  const page = openPage(`
    <div class="field"><textarea>${text}</textarea><p data-personal hidden>A telephone number?</p></div>
    <textarea id="other"></textarea>`);
  personal(page.root);
  return { ...page, hint: page.one('[data-personal]') };
};

describe('the hint on personal data', () => {
  it('comes and goes with the text of its own field', () => {
    const { hint, write } = open();
    expect(hint.hidden).toBe(true);
    write('#other', 'taro@example.jp');
    expect(hint.hidden).toBe(true);
    write('textarea', 'taro@example.jp');
    expect(hint.hidden).toBe(false);
    write('textarea', 'taro');
    expect(hint.hidden).toBe(true);
  });

  it('is there for a text that came with the page, or with Back', () => {
    expect(open('09012345678').hint.hidden).toBe(false);
    const { hint, one, tell } = open();
    one<HTMLTextAreaElement>('textarea').value = '09012345678';
    tell('pageshow');
    expect(hint.hidden).toBe(false);
  });
});
