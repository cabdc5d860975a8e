import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { leavesNoTrace } from './leaves-no-trace.js';
import { send } from './send.js';

const HERE = 'https://koe.example/ja/consultation?f=one';
const EXIT = '<a data-exit href="/ja/exit">Leave</a>';
const FORM = `
  <form id="form" method="post" data-kept data-not-sent="Not sent." data-again="Send again">
    <textarea name="text">Words</textarea>
    <div data-main><button id="send" name="intent" value="send">Send</button></div>
  </form>
  <button id="vi" form="form" formaction="/vi/opinion?f=one" name="intent" value="switch-language">vi</button>
  <a id="in" href="/ja/plan">Plan</a><a id="tab" target="_blank" href="/ja/plan">Plan</a>
  <a id="tel" href="tel:110">110</a><a id="out" href="https://elsewhere.example/">Out</a>
  <a id="here" href="#text">Here</a>`;

interface Answered {
  readonly status?: number;
  readonly redirected?: boolean;
  readonly url?: string;
}
/** A page, and what the server answers: an answer, or nothing without a net. */
const open = (answer: () => Answered, body = FORM) => {
  const page = openPage(body, HERE);
  const asked: { url: string; body: string }[] = [];
  page.view.fetch = (async (url: string, init: { body: URLSearchParams }) => {
    asked.push({ url, body: init.body.toString() });
    return { status: 200, redirected: false, url, ...answer() };
  }) as never;
  send(page.root);
  leavesNoTrace(page.root);
  const presses = async (button = '#send') => {
    const form = page.one<HTMLFormElement>('#form');
    const isHeld = !page.tell('submit', '#form', { submitter: page.one(button), form });
    await jest.advanceTimersByTimeAsync(0);
    return isHeld;
  };
  return {
    ...page,
    asked,
    presses,
    assign: jest.spyOn(page.view.location, 'assign'),
    replace: jest.spyOn(page.view.location, 'replace'),
    failed: () => page.root.querySelector('[data-failed]'),
  };
};
const to = (url: string) => () => ({ redirected: true, url });
const noNet = (): Answered => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('a form that is kept', () => {
  it('is sent with the button that was pressed, and leads where the answer leads', async () => {
    const { presses, asked, assign } = open(to('https://koe.example/ja/receipt?f=one'));
    expect(await presses()).toBe(true);
    expect(asked).toEqual([{ url: HERE, body: 'text=Words&intent=send' }]);
    expect(assign).toHaveBeenCalledWith('https://koe.example/ja/receipt?f=one');
  });

  it('goes to the address of a button that has one', async () => {
    const { presses, asked } = open(to('https://koe.example/vi/opinion?f=one'));
    await presses('#vi');
    expect(asked[0]?.url).toBe('/vi/opinion?f=one');
  });

  it('is sent one at a time', async () => {
    let end: () => void = () => {};
    const { tell, view, one, presses, asked } = open(() => ({}));
    const first = new Promise<void>((resolve) => {
      end = resolve;
    });
    const real = view.fetch;
    view.fetch = (async (...given: Parameters<typeof fetch>) => {
      const answer = await real(...given);
      await first;
      return answer;
    }) as never;
    tell('submit', '#form', { submitter: one('#send') });
    expect(await presses()).toBe(true);
    expect(asked).toHaveLength(1);
    end();
  });

  it('takes the place of its own page, so that Back does not stop at it twice', async () => {
    const { presses, replace, assign } = open(to(HERE));
    await presses();
    expect([replace.mock.calls, assign.mock.calls]).toEqual([[[HERE]], []]);
  });

  it.each<[string, () => Answered]>([
    ['there is no net', noNet],
    ['the edge is down', () => ({ status: 503 })],
  ])('is told not to be sent when %s, with its words, and can be sent again', async (_, answer) => {
    const { presses, failed, one, root } = open(answer);
    await presses();
    expect(failed()?.querySelector('p')?.textContent).toBe('Not sent.');
    expect(root.activeElement).toBe(failed());
    expect(one<HTMLTextAreaElement>('textarea').value).toBe('Words');
    const again = jest.fn();
    one<HTMLFormElement>('#form').requestSubmit = again;
    failed()?.querySelector('button')?.click();
    expect(again).toHaveBeenCalledWith(one('#send'));
  });

  it('says it once, however often it fails', async () => {
    const { presses, root } = open(noNet);
    await presses();
    await presses();
    expect(root.querySelectorAll('[data-failed]')).toHaveLength(1);
  });

  it('is left to the browser when the answer is a page', async () => {
    const { presses, one } = open(() => ({ status: 422 }));
    const plainly = jest.fn();
    one<HTMLFormElement>('#form').requestSubmit = plainly;
    await presses();
    expect(plainly).toHaveBeenCalledWith(one('#send'));
    expect(await presses()).toBe(false);
  });

  it('is left to a browser that does not say which button was pressed', () => {
    const { tell } = open(noNet);
    expect(tell('submit', '#form')).toBe(true);
  });
});

describe('a page with an exit', () => {
  it('gives its place in the history to the next one', async () => {
    const { presses, replace } = open(to(`${HERE}2`), EXIT + FORM);
    await presses();
    expect(replace).toHaveBeenCalledWith(`${HERE}2`);
  });

  it('stays in the history before the steps of an ordinary topic', async () => {
    const { presses, assign } = open(to(`${HERE}&step=text`), EXIT + FORM);
    await presses();
    expect(assign).toHaveBeenCalledWith(`${HERE}&step=text`);
  });

  it('is left by its links the same way', () => {
    const { tell, replace } = open(noNet, EXIT + FORM);
    expect(tell('click', '#in', { button: 0 })).toBe(false);
    expect(replace).toHaveBeenCalledWith('https://koe.example/ja/plan');
  });

  it.each(['#tab', '#tel', '#out', '#here'])('does not touch other links: %s', (link) => {
    const { tell } = open(noNet, EXIT + FORM);
    expect(tell('click', link, { button: 0 })).toBe(true);
  });

  it('does not touch a link opened beside it, nor the links of pages without an exit', () => {
    const careful = open(noNet, EXIT + FORM);
    expect(careful.tell('click', '#in', { button: 0, ctrlKey: true })).toBe(true);
    expect(open(noNet).tell('click', '#in', { button: 0 })).toBe(true);
  });
});
