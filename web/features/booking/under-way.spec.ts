import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '../../i18n/registry.js';
import { closedAfterVisit, ofThisVisit } from './under-way.js';

type Forms = Parameters<typeof closedAfterVisit>[1];
const at = (search: string) => ({
  url: new URL(`https://koe.example/vi/booking${search}`),
  locale: { ...(LOCALES.exact('vi') ?? LOCALES.source), timeZone: 'Asia/Tokyo' },
});
const FORM = { id: 'this-visit' } as NonNullable<Forms['named']>;
const forms = (opens: boolean, named = false): Forms =>
  ({
    opens,
    named: named ? FORM : undefined,
    begin: () => ({ form: FORM, headers: opens ? {} : { 'set-cookie': 'visit=new' } }),
  }) as unknown as Forms;

/** Where the visitor is led to, and by which cookie; undefined where the page is shown. */
const leads = async (work: () => void) => {
  try {
    work();
    return undefined;
  } catch (thrown) {
    const { headers } = thrown as Response;
    return [headers.get('location'), headers.get('set-cookie')];
  }
};

describe('an address of another visit', () => {
  it('is closed, as after the exit', async () => {
    for (const opens of [true, false])
      expect(await leads(() => closedAfterVisit(at('?f=old&kind=women'), forms(opens)))).toEqual([
        '/vi/closed',
        null,
      ]);
  });

  it('is none that this visit has begun, or that names no form', async () => {
    expect(await leads(() => closedAfterVisit(at('?f=this-visit'), forms(true, true)))).toBe(
      undefined,
    );
    expect(await leads(() => closedAfterVisit(at('?kind=women'), forms(false)))).toBe(undefined);
  });
});

describe('a careful page', () => {
  it('is shown at an address of this visit alone, and what was chosen stays', async () => {
    const asked = at('?kind=women&place=main');
    expect(await leads(() => ofThisVisit(asked, forms(true)))).toEqual([
      '/vi/booking?f=this-visit&kind=women&place=main',
      null,
    ]);
    expect(await leads(() => ofThisVisit(asked, forms(true, true)))).toBe(undefined);
  });

  it('asks once whether the browser takes the cookie, and is shown where it does not', async () => {
    const first = '?f=this-visit&first=1&kind=women';
    expect(await leads(() => ofThisVisit(at('?kind=women'), forms(false)))).toEqual([
      `/vi/booking${first}`,
      'visit=new',
    ]);
    expect(await leads(() => ofThisVisit(at(first), forms(true, true)))).toEqual([
      '/vi/booking?f=this-visit&kind=women',
      null,
    ]);
    for (const check of [closedAfterVisit, ofThisVisit])
      expect(await leads(() => check(at(first), forms(false)))).toBe(undefined);
  });
});
