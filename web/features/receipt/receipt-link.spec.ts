import { expect, it } from '@jest/globals';
import { receiptIn } from './receipt-in.js';
import { receiptLink } from './receipt-link.js';

const issued = { receipt: 'SR-2031-9WX4KP', secret: 'Q7ZV01HTMB3KXE8NPD5RGWA2CY' };
const link = new URL(receiptLink('https://koe.example', 'ne', issued));

it('sends neither number nor secret to a server', () => {
  expect(link.origin + link.pathname + link.search).toBe('https://koe.example/ne/my-voice?other=1');
});

it('brings both to the page', () => {
  expect(receiptIn(link.hash, 'SR')).toEqual(issued);
});
