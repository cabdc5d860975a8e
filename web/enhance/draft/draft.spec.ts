import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { draft } from './draft.js';

const form = (text = '') => `
  <form data-draft="opinion" data-draft-restored="Brought back." data-draft-discard="Discard">
    <p hidden tabindex="-1" data-draft-kept data-off="Not kept.">Kept. <button type="button" data-draft-off>Stop</button></p>
    <textarea>${text}</textarea>
  </form>`;
const DAY_MS = 86_400_000;

/** Pages of one device, one after the other. */
const device = () => {
  const kept = new Map<string, string>();
  const open = (body: string, first: (page: ReturnType<typeof openPage>) => void = () => {}) => {
    const page = openPage(body);
    first(page);
    for (const [key, text] of kept) page.view.sessionStorage.setItem(key, text);
    draft(page.root);
    return {
      ...page,
      area: () => page.one<HTMLTextAreaElement>('textarea'),
      leave: () => {
        kept.clear();
        const { sessionStorage } = page.view;
        for (const key of Object.keys(sessionStorage))
          kept.set(key, sessionStorage.getItem(key) ?? '');
      },
    };
  };
  return {
    open,
    kept,
    writes: (text: string) => {
      const page = open(form());
      page.write('textarea', text);
      page.leave();
    },
  };
};

beforeEach(() => {
  jest.useFakeTimers({ now: 1_800_000_000_000 });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('an unfinished text', () => {
  it('is there again in the same tab, and says so', () => {
    const { open, writes } = device();
    writes('More interpreters');
    const page = open(form());
    expect(page.area().value).toBe('More interpreters');
    expect(page.one('[role=status]').textContent).toBe('Brought back. Discard');
  });

  describe('with more fields', () => {
    const more = `
      <form data-draft="opinion" data-draft-fields="measure consent contact.email" data-draft-discard="Discard">
        <p hidden data-draft-kept><button type="button" data-draft-off>Stop</button></p>
        <textarea></textarea>
        <select name="measure"><option value="">?</option><option value="1-1-1">One</option></select>
        <input type="radio" name="consent" value="no" checked><input type="radio" name="consent" value="yes">
        <input name="contact.email" value=""><input name="contact.phone">
      </form>`;
    const fillIn = ({ one, tell }: ReturnType<typeof openPage>) => {
      one<HTMLSelectElement>('select').value = '1-1-1';
      tell('change', 'select');
      one<HTMLInputElement>('[value=yes]').checked = true;
      tell('change', '[value=yes]');
      for (const name of ['contact.email', 'contact.phone']) {
        one<HTMLInputElement>(`[name="${name}"]`).value = 'mai@example.com';
        tell('input', `[name="${name}"]`);
      }
    };
    const shown = ({ one }: ReturnType<typeof openPage>) => [
      one<HTMLSelectElement>('select').value,
      one<HTMLInputElement>('[value=yes]').checked,
      one<HTMLInputElement>('[name="contact.email"]').value,
      one<HTMLInputElement>('[name="contact.phone"]').value,
    ];

    it('brings back those that are named, also without a word written', () => {
      const { open } = device();
      const page = open(more);
      fillIn(page);
      page.leave();
      expect(shown(open(more))).toEqual(['1-1-1', true, 'mai@example.com', '']);
    });

    it('empties them by the same button, on the page and on the device', () => {
      const { open, kept } = device();
      const before = open(more);
      fillIn(before);
      before.leave();
      const page = open(more);
      page.tell('click', '[role=status] button');
      expect(shown(page)).toEqual(['', false, '', '']);
      page.leave();
      expect(kept.size).toBe(0);
    });

    it('keeps none of them once that is declined', () => {
      const { open, kept } = device();
      const page = open(more);
      fillIn(page);
      page.tell('click', '[data-draft-off]');
      fillIn(page);
      page.leave();
      expect(kept.size).toBe(0);
    });

    it('is not made by what the page itself came with', () => {
      const { open, kept } = device();
      const page = open(
        more.replace('value=""><input', 'value="from-the-server@example.com"><input'),
      );
      page.tell('change', 'select');
      page.leave();
      expect(kept.size).toBe(0);
    });
  });

  it('is told to whoever watches the field', () => {
    const { open, writes } = device();
    writes('More interpreters');
    const told = jest.fn();
    open(form(), ({ one }) => one('textarea').addEventListener('input', told));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is emptied by the button, on the page and on the device', () => {
    const { open, writes, kept } = device();
    writes('More interpreters');
    const page = open(form());
    page.tell('click', '[role=status] button');
    expect(page.area().value).toBe('');
    expect(page.root.querySelector('[role=status]')).toBeNull();
    expect(page.root.activeElement).toBe(page.area());
    page.leave();
    expect(kept.size).toBe(0);
  });

  it('never replaces what the page came with', () => {
    const { open, writes } = device();
    writes('More interpreters');
    const page = open(form('What was sent'));
    expect(page.area().value).toBe('What was sent');
    expect(page.root.querySelector('[role=status]')).toBeNull();
  });

  it('is forgotten on the device after a day, by whichever page is opened next', () => {
    const { open, writes, kept } = device();
    writes('More interpreters');
    jest.setSystemTime(Date.now() + DAY_MS - 1);
    expect(open(form()).area().value).toBe('More interpreters');
    jest.setSystemTime(Date.now() + 1);
    open('<p>Another page</p>').leave();
    expect(kept.size).toBe(0);
  });

  it.each([
    ['opinion', 0],
    ['survey', 1],
  ])('leaves the device only when it is the one that arrived: %s', (name, left) => {
    const { open, writes, kept } = device();
    writes('More interpreters');
    open(`<div data-clear-draft="${name}"></div>`).leave();
    expect(kept.size).toBe(left);
  });

  it('is told to be kept before anything is written, and is not once that is declined', () => {
    const { open, kept } = device();
    const page = open(form());
    expect(page.one('[data-draft-kept]').hidden).toBe(false);
    page.write('textarea', 'More interpreters');
    page.tell('click', '[data-draft-off]');
    expect(page.one('[data-draft-kept]').textContent).toBe('Not kept.');
    page.write('textarea', 'More interpreters, please');
    page.leave();
    expect(kept.size).toBe(0);
  });

  it('is not found in another language or about another measure', () => {
    const { open, writes } = device();
    writes('More interpreters');
    const other = form().replace('data-draft="opinion"', 'data-draft="opinion/vi/5-1-1"');
    expect(open(other).area().value).toBe('');
  });

  it('that was emptied by hand leaves nothing behind', () => {
    const { open, writes, kept } = device();
    writes('More interpreters');
    const page = open(form());
    page.write('textarea', ' ');
    page.leave();
    expect(kept.size).toBe(0);
  });

  it('is not kept of a form without a name for it', () => {
    const { open, kept } = device();
    const page = open('<form><textarea></textarea></form>');
    page.write('textarea', 'I am afraid at home');
    page.leave();
    expect(kept.size).toBe(0);
  });

  it.each([
    'no JSON',
    'null',
    '{"text":1,"at":1800000000000}',
    '{"text":"later","at":1900000000000}',
  ])('is nothing when the device holds %s', (stored) => {
    const { open, kept } = device();
    kept.set('koebako.draft.opinion', stored);
    expect(open(form()).area().value).toBe('');
  });

  it('is no hindrance where storage is forbidden', () => {
    const page = openPage(form());
    Object.defineProperty(page.view, 'sessionStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
    });
    draft(page.root);
    page.write('textarea', 'More interpreters');
    expect(page.one<HTMLTextAreaElement>('textarea').value).toBe('More interpreters');
  });
});
