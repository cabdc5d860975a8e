import { beforeEach, describe, expect, it } from '@jest/globals';
import { menu } from './menu.js';
import { openPage } from './page-for-tests.js';

describe('an open menu', () => {
  let page: ReturnType<typeof openPage>;
  beforeEach(() => {
    page = openPage(`
      <details data-closes-outside open><summary>Language</summary><a href="/vi">Tiếng Việt</a></details>
      <a id="elsewhere" href="/ja">Home</a>`);
    menu(page.root);
  });
  const isOpen = () => page.one('details').hasAttribute('open');

  it.each(['pointerdown', 'click'])('closes at a %s elsewhere', (type) => {
    page.tell(type, '#elsewhere');
    expect(isOpen()).toBe(false);
  });

  it.each(['pointerdown', 'click'])('stays open at a %s inside', (type) => {
    page.tell(type, 'details a');
    expect(isOpen()).toBe(true);
  });

  it('closes by Escape and gives the focus back', () => {
    page.tell('keydown', 'details a', { key: 'Escape' });
    expect(isOpen()).toBe(false);
    expect(page.root.activeElement).toBe(page.one('summary'));
  });

  it('leaves other keys, and Escape when it is closed, to the page', () => {
    page.tell('keydown', 'details a', { key: 'a' });
    expect(isOpen()).toBe(true);
    page.one('details').removeAttribute('open');
    page.tell('keydown', 'summary', { key: 'Escape' });
    expect(page.root.activeElement).not.toBe(page.one('summary'));
  });

  it('closes when the focus goes on, so that it covers nothing', () => {
    page.tell('focusout', 'details a', { relatedTarget: page.one('#elsewhere') });
    expect(isOpen()).toBe(false);
  });

  it('stays when the focus moves inside, or leaves the window', () => {
    page.tell('focusout', 'summary', { relatedTarget: page.one('details a') });
    page.tell('focusout', 'summary', { relatedTarget: null });
    expect(isOpen()).toBe(true);
  });

  it('is closed when Back brings the page', () => {
    page.tell('pageshow');
    expect(isOpen()).toBe(false);
  });
});
