import { describe, expect, it } from '@jest/globals';
import { BEHAVIOURS, enhance } from './enhance.js';
import { exit } from './exit/exit.js';
import { openPage } from './page-for-tests.js';

describe('the behaviours of a page', () => {
  /** A page that keeps what is reported on it. */
  const openReporting = (body: string) => {
    const page = openPage(body);
    const reported: unknown[] = [];
    page.view.reportError = (error: unknown) => void reported.push(error);
    return { ...page, reported };
  };

  it('begin with the exit', () => {
    expect(BEHAVIOURS[0]).toBe(exit);
  });

  it('run in their order, and one that breaks stops no other', () => {
    const { root, reported } = openReporting('');
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
    expect(reported).toEqual([broken]);
  });

  it('find nothing to do on a page that asks for nothing', () => {
    const { root, view, reported } = openReporting('<main><p>A page</p></main>');
    enhance(root);
    view.dispatchEvent(new view.Event('pageshow'));
    expect(root.body.innerHTML).toBe('<main><p>A page</p></main>');
    expect(reported).toEqual([]);
  });
});
