import { describe, expect, it, jest } from '@jest/globals';
import { openPage } from '../page-for-tests.js';
import { receipt } from './receipt.js';

const PAGE = `
  <div data-receipt>
    <b data-copies>KB-2026-AAAAAA</b> <b data-copies>BBBB CCCC</b>
    <button hidden data-copy>Copy</button> <button hidden data-print>Print</button>
    <span role="status" data-copied="Copied"></span>
  </div>`;
const open = (writeText: ((text: string) => Promise<void>) | undefined) => {
  const page = openPage(PAGE);
  Object.defineProperty(page.view.navigator, 'clipboard', { value: writeText && { writeText } });
  receipt(page.root);
  return { ...page, said: page.one('[data-copied]') };
};
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a receipt', () => {
  it('is copied, number and secret, and that is told each time', async () => {
    const write = jest.fn(async (_: string) => undefined);
    const { tell, said, one } = open(write);
    expect(one('[data-copy]').hidden).toBe(false);
    tell('click', '[data-copy]');
    await settled();
    expect(write).toHaveBeenCalledWith('KB-2026-AAAAAA\nBBBB CCCC');
    expect(said.textContent).toBe('Copied');
    tell('click', '[data-copy]');
    expect(said.textContent).toBe('');
    await settled();
    expect(said.textContent).toBe('Copied');
  });

  it('is marked for copying by hand when the browser forbids it', async () => {
    const { tell, said, view } = open(async () => {
      throw new Error('NotAllowedError');
    });
    tell('click', '[data-copy]');
    await settled();
    expect(said.textContent).toBe('');
    expect(view.getSelection()?.toString()).toContain('KB-2026-AAAAAA');
    expect(view.getSelection()?.toString()).toContain('BBBB CCCC');
  });

  it('offers no copy where the browser cannot', () => {
    expect(open(undefined).one('[data-copy]').hidden).toBe(true);
  });

  it('is printed', () => {
    const { view, one, tell } = open(undefined);
    view.print = jest.fn();
    expect(one('[data-print]').hidden).toBe(false);
    tell('click', '[data-print]');
    expect(view.print).toHaveBeenCalledTimes(1);
  });

  it('is sent to oneself where the device can', () => {
    const page = openPage(
      '<button hidden data-share="https://koe.example/ja/my-voice#A.B"></button>',
    );
    const share = jest.fn(async (_: ShareData) => undefined);
    Object.defineProperty(page.view.navigator, 'share', { value: share });
    receipt(page.root);
    expect(page.one('[data-share]').hidden).toBe(false);
    page.tell('click', '[data-share]');
    expect(share).toHaveBeenCalledWith({ url: 'https://koe.example/ja/my-voice#A.B' });
  });
});
