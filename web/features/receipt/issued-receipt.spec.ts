import { describe, expect, it } from '@jest/globals';
import { pathOf, readOwnVoice } from '../../../core/contract/index.js';
import { leadOf, promiseOf, shownBy } from './issued-receipt.js';

const path = (receipt: string) => pathOf(readOwnVoice, shownBy({ receipt, secret: '' }));

describe('typed numbers', () => {
  it.each(['KB-2026-7F3K9Q', 'ＫＢ－２０２６－７Ｆ３Ｋ９Ｑ', ' KB 2026・7F3K9Q '])(
    'as a path: %s',
    (typed) => {
      expect(path(typed)).toBe('/api/submissions/KB20267F3K9Q');
    },
  );
  it('as a header: only what a header can carry', () => {
    expect(shownBy({ receipt: '', secret: '４tqx 8m2p‐oIl0声\n' }).secret).toBe('4tqx8m2poIl0');
  });
  it('are empty when nothing was typed, and never another path', () => {
    expect(shownBy({ receipt: ' － ', secret: '' }).params.receipt).toBe('');
    expect(path('../../staff')).toBe('/api/submissions/staff');
  });
});

describe('what is promised', () => {
  const issued = { receipt: '', secret: '', tag: 'ja', dueAt: '2026-12-10T23:59:59+09:00' };

  it('is a day, and from a counsellor that nobody should wait for it in danger', () => {
    expect(promiseOf(issued, false)).toBe('receipt.due');
    expect(promiseOf(issued, true)).toBe('receipt.dueVault');
  });
  it('is no day in ten where the words speak of danger', () =>
    expect(promiseOf({ ...issued, dangers: ['suicide'] }, false)).toBe('receipt.dueDanger'));
  it('is nothing where no day is known', () =>
    expect(promiseOf({ receipt: '', secret: '', tag: 'ja' }, true)).toBeUndefined());
});

describe('what is said first', () => {
  it('is whom to call where the words speak of danger, for counsellors too', () => {
    expect(leadOf({ dangers: ['child'] })).toBe('receipt.leadDanger');
    expect(leadOf({ dangers: ['child'], vault: true })).toBe('receipt.leadDanger');
  });
  it('is who may open it where it is for counsellors only', () =>
    expect(leadOf({ vault: true })).toBe('receipt.leadVault'));
  it('is thanks for everything else', () => expect(leadOf({ dangers: [] })).toBe('receipt.lead'));
});
