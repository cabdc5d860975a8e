import { describe, expect, it } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { chosen } from './chosen.js';

const time = (id: string, more = '') =>
  `<div><input type="radio" name="slot" id="${id}" value="${id}" ${more}><label for="${id}"><time>${id}</time> free</label></div>`;
const open = (more?: string) => {
  const page = openPage(`
    <form>
      <fieldset><legend>3 December</legend>${time('13:00')}${time('13:20', more)}</fieldset>
      <fieldset><legend>10 December</legend>${time('14:00')}</fieldset>
      <strong data-chosen="slot" hidden></strong>
    </form>`);
  chosen(page.root);
  const said = page.one('[data-chosen]');
  return { ...page, said: () => [said.hidden, said.textContent] };
};

describe('what is chosen', () => {
  it('is not told while nothing is', () => {
    expect(open().said()).toEqual([true, ' ']);
  });

  it('is told with its group as it is chosen, and anew as another is', () => {
    const { root, tell, said } = open();
    for (const [id, words] of [
      ['13:20', '3 December 13:20'],
      ['14:00', '10 December 14:00'],
    ] as const) {
      for (const other of root.querySelectorAll('input')) other.checked = other.id === id;
      tell('change', `[id="${id}"]`);
      expect(said()).toEqual([false, words]);
    }
  });

  it('is told of a page that came with a choice, also when Back brings it in late', () => {
    expect(open('checked').said()).toEqual([false, '3 December 13:20']);
    const { one, tell, said } = open();
    one<HTMLInputElement>('[id="13:00"]').checked = true;
    tell('pageshow');
    expect(said()).toEqual([false, '3 December 13:00']);
  });
});
