import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { help } from './help.js';
import { REST_MS } from './typing-rest.js';

const form = (danger = '', about = '') => `
  <form method="post">
    <input name="contact.email" value="someone@example.jp"><input type="hidden" name="lang" value="ja">
    <textarea name="text"></textarea><div data-look><button>Hints</button></div>
    <div data-help>
      <div data-part="danger">${danger}</div><div><div data-part="about">${about}</div></div>
    </div>
    <select name="measure"><option value=""></option><option value="5-4-1">5-4-1</option></select>
  </form>`;
const PROPOSAL =
  '<button data-choose="5-4-1">5-4-1</button><div hidden tabindex="-1" data-chosen="5-4-1">Chosen</div>';
const TEXT = 'More interpreters at the counter, please.';

const open = (answer: () => string | undefined = () => form('', PROPOSAL)) => {
  const page = openPage(form(), 'https://koe.example/ja/opinion?f=one');
  const asked: { url: string; body: URLSearchParams; signal: AbortSignal }[] = [];
  page.view.fetch = (async (url: string, init: { body: URLSearchParams; signal: AbortSignal }) => {
    asked.push({ url, body: init.body, signal: init.signal });
    const text = answer();
    return { ok: text !== undefined, status: 503, text: async () => text };
  }) as never;
  help(page.root);
  return {
    ...page,
    asked,
    part: (name: string) => page.one(`[data-part="${name}"]`),
    writes: async (text: string) => {
      page.write('textarea', text);
      await jest.advanceTimersByTimeAsync(REST_MS);
    },
  };
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('help while writing', () => {
  it('asks the page itself, and sends nothing but what help needs', async () => {
    const { asked, writes } = open();
    await writes(TEXT);
    expect(asked.map(({ url }) => url)).toEqual(['https://koe.example/ja/opinion?f=one']);
    expect([...(asked[0]?.body ?? [])]).toEqual([
      ['intent', 'look'],
      ['live', '1'],
      ['text', TEXT],
      ['lang', 'ja'],
      ['measure', ''],
      ['consent', ''],
    ]);
  });

  it('makes the button that asks without script needless', () => {
    expect(open().one('[data-look]').hidden).toBe(true);
  });

  it('is not asked twice about the same', async () => {
    const { asked, writes } = open();
    await writes(TEXT);
    await writes(TEXT);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['a few letters', 'Help me', 0],
    ['eight letters', 'Help us!', 1],
    ['three signs', '道が暗', 0],
    ['four signs', '道が暗い', 1],
  ])('is asked when a text says something: %s', async (_, text, times) => {
    const { asked, writes } = open();
    await writes(text);
    expect(asked).toHaveLength(times);
  });

  it('vanishes with the text', async () => {
    const { writes, part } = open();
    await writes(TEXT);
    expect(part('about').innerHTML).not.toBe('');
    await writes('');
    expect(part('about').innerHTML).toBe('');
  });

  it('vanishes when the net fails, but for the telephone numbers; the net back, it comes back', async () => {
    let net = true;
    const { writes, part, tell } = open(() => (net ? form('110', PROPOSAL) : undefined));
    await writes(TEXT);
    net = false;
    await writes(`${TEXT} Soon.`);
    expect([part('danger').innerHTML, part('about').innerHTML]).toEqual(['110', '']);
    net = true;
    tell('online');
    await jest.advanceTimersByTimeAsync(REST_MS);
    expect(part('about').innerHTML).not.toBe('');
  });

  it('is not wanted any more when the form is sent', async () => {
    const { writes, tell, asked, write } = open();
    await writes(TEXT);
    write('textarea', `${TEXT} Soon.`);
    tell('submit', 'form');
    await jest.advanceTimersByTimeAsync(REST_MS);
    expect(asked.map(({ signal }) => signal.aborted)).toEqual([true]);
  });
});

describe('a proposal', () => {
  const choose = async () => {
    const page = open();
    await page.writes(TEXT);
    expect(page.tell('click', '[data-choose]')).toBe(false);
    return page;
  };

  it('goes into the form, and the note that says so takes its place and the focus', async () => {
    const { one, root } = await choose();
    expect(one<HTMLSelectElement>('select').value).toBe('5-4-1');
    expect(root.querySelector('[data-choose]')).toBeNull();
    expect(root.activeElement).toBe(one('[data-chosen="5-4-1"]'));
    expect(one('[data-chosen="5-4-1"]').hidden).toBe(false);
  });

  it('is not made again for the same text, but for a text that goes on', async () => {
    const { root, one, writes } = await choose();
    await jest.advanceTimersByTimeAsync(REST_MS);
    expect(root.querySelector('[data-choose]')).toBeNull();
    one('textarea').focus();
    await writes(`${TEXT} Soon.`);
    expect(root.querySelector('[data-choose]')).not.toBeNull();
  });

  it.each([
    ['at once', 0],
    ['later', REST_MS],
  ])('is made again when the choice is taken back by hand, %s', async (_, afterMs) => {
    const { root, one, tell } = await choose();
    await jest.advanceTimersByTimeAsync(afterMs);
    one('select').focus();
    one<HTMLSelectElement>('select').value = '';
    tell('change', 'select');
    await jest.advanceTimersByTimeAsync(REST_MS);
    expect(root.querySelector('[data-choose]')).not.toBeNull();
    expect(root.querySelectorAll('[data-chosen]:not([hidden])')).toHaveLength(0);
  });
});
