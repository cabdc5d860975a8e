import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { helpParts } from './help-parts.js';

const PAGE = `
  <textarea></textarea>
  <div data-help>
    <div data-part="danger"></div>
    <div><div data-part="about-title"></div><div data-part="about"></div></div>
    <div><div data-part="similar"></div></div>
  </div>`;
const open = () => {
  const page = openPage(PAGE);
  const parts = helpParts(page.one('[data-help]'));
  const part = (name: string) => page.one(`[data-part="${name}"]`);
  const answer = (contents: Record<string, string>) =>
    new page.view.DOMParser().parseFromString(
      `<div data-help>${Object.entries(contents)
        .map(([name, content]) => `<div data-part="${name}">${content}</div>`)
        .join('')}</div>`,
      'text/html',
    );
  return { ...page, ...parts, part, answer };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the parts of help', () => {
  it('take what the answer says, and are emptied where it says nothing', () => {
    const { show, part, answer } = open();
    show(answer({ about: 'A', similar: 'S' }));
    show(answer({ similar: 'T' }));
    expect([part('about').innerHTML, part('similar').innerHTML]).toEqual(['', 'T']);
  });

  it('are left alone when the answer says the same: nothing is announced twice', () => {
    const { show, part, answer } = open();
    show(answer({ about: '<b>A</b>' }));
    const before = part('about').firstChild;
    show(answer({ about: '<b>A</b>' }));
    expect(part('about').firstChild).toBe(before);
  });

  it('all go without an answer, but for the one that stays', () => {
    const { show, part, answer } = open();
    show(answer({ danger: '110', about: 'A' }));
    show(null, 'danger');
    expect([part('danger').innerHTML, part('about').innerHTML]).toEqual(['110', '']);
  });

  it('stay under the focus with what belongs to them, and change when it has left', () => {
    const { show, part, answer, one } = open();
    show(answer({ 'about-title': 'Which?', about: '<button>A</button>', similar: 'S' }));
    one('button').focus();
    show(answer({ 'about-title': 'Which then?', about: '<button>B</button>', similar: 'T' }));
    expect(one('button').textContent).toBe('A');
    expect(part('about-title').innerHTML).toBe('Which?');
    expect(part('similar').innerHTML).toBe('T');
    one('textarea').focus();
    jest.runAllTimers();
    expect(one('button').textContent).toBe('B');
    expect(part('about-title').innerHTML).toBe('Which then?');
  });

  it('show only the last of what was held back', () => {
    const { show, answer, one } = open();
    show(answer({ about: '<button>A</button>' }));
    one('button').focus();
    show(answer({ about: '<button>B</button>' }));
    show(answer({ about: '<button>C</button>' }));
    one('textarea').focus();
    jest.runAllTimers();
    expect(one('button').textContent).toBe('C');
  });

  it('that were settled are empty, and come back when asked for anew', () => {
    const { show, settle, part, answer, one } = open();
    const asked = { 'about-title': 'Which?', about: '<button>A</button>', similar: 'S' };
    show(answer(asked));
    settle(one('button'));
    expect([part('about-title').innerHTML, part('about').innerHTML]).toEqual(['', '']);
    expect(part('similar').innerHTML).toBe('S');
    show(answer(asked));
    expect(part('about-title').innerHTML).toBe('Which?');
  });
});
