import { describe, expect, it, jest } from '@jest/globals';
import { BEHAVIOURS, enhance } from './enhance.js';
import { exit } from './exit/exit.js';
import { openPage } from './page-for-tests.js';

describe('the behaviours of a page', () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);

  it('begin with the exit', () => {
    expect(BEHAVIOURS[0]).toBe(exit);
  });

  it('run in their order, and one that breaks stops no other', () => {
    const { root } = openPage('');
    const broken = new Error('broken');
    const ran: string[] = [];
    enhance(root, [
      () => ran.push('first'),
      () => {
        throw broken;
      },
      () => ran.push('third'),
    ]);
    expect(ran).toEqual(['first', 'third']);
    expect(errors).toHaveBeenCalledWith(broken);
  });

  it('find nothing to do on a page that asks for nothing', () => {
    errors.mockClear();
    const { root, view } = openPage('<main><p>A page</p></main>');
    enhance(root);
    view.dispatchEvent(new view.Event('pageshow'));
    expect(root.body.innerHTML).toBe('<main><p>A page</p></main>');
    expect(errors).not.toHaveBeenCalled();
  });
});
