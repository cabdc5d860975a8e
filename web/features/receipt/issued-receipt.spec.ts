import { describe, expect, it } from '@jest/globals';
import { pathOf, readOwnVoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { issuedReceipt, leadOf, promiseOf, receiptIn, shownBy } from './issued-receipt.js';

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

describe('a receipt that is looked at again', () => {
  const issued = { receipt: 'KB-2026-7F3K9Q', secret: 'S', tag: 'vi', section: 'Phòng A' };
  const look = (tag: string, answer: object) => {
    const visit = { locale: { tag }, send: async () => answer };
    return receiptIn(visit as unknown as Visit, issued);
  };
  const refused = (code: string) => ({ ok: false, problem: { code } });
  const found = { ok: true, data: { section: { name: '資源循環課' } } };

  it('has ended where its secret opens nothing, in its own language too', async () => {
    for (const tag of ['vi', 'ja'])
      expect(await look(tag, refused('receipt_unknown'))).toEqual({ ...issued, ended: true });
  });
  it('stands as it was issued where nobody answers, or nothing has changed', async () => {
    expect(await look('vi', refused('unavailable'))).toEqual(issued);
    expect(await look('vi', found)).toEqual(issued);
  });
  it('names its section in the language of the page', async () =>
    expect(await look('ja', found)).toMatchObject({ section: '資源循環課', tag: 'ja' }));
  it('has ended at once where a repeat is answered with a secret that ended', () => {
    const visit = { locale: { tag: 'vi' } } as unknown as Visit;
    const repeat = { id: '', receipt: 'KB', secret: 'S', status: 'received', dueAt: '' } as const;
    expect(issuedReceipt(visit, { ...repeat, secretEnded: true }, {}).ended).toBe(true);
    expect(issuedReceipt(visit, repeat, {}).ended).toBeUndefined();
  });
});
