import { describe, expect, it } from '@jest/globals';
import { closedAt, type Doors } from './doors.js';

/** Does a process show only the pages of its own side, however their address is written? */
const at = (doors: Doors, path: string) => {
  const request = new Request(`http://koe.example${path}`, {
    headers: { 'accept-language': 'vi' },
  });
  return closedAt(doors, new URL(request.url), () => request);
};
const DESK = [
  '/ja/staff',
  '/ja/staff/',
  '/ja/staff.data',
  '/ja/STAFF/audit',
  '/ja/%73taff/voices/1',
  '/ja//staff',
  '/staff',
];
const RESIDENTS = [
  '/ja/opinion',
  '/ja/plan.data',
  '/ja/staffing',
  '/ja/opinions/staff',
  '/sitemap.xml',
];

describe('pages of a process', () => {
  it.each(DESK)('that is the residents’ do not have %s', (path) => {
    expect(at('public', path)).toBeDefined();
    expect(at('staff', path)).toBeUndefined();
  });

  it.each(RESIDENTS)('that is the desk’s do not have %s', (path) => {
    expect(at('staff', path)).toBeDefined();
    expect(at('staff', path)?.to).toBeUndefined();
    expect(at('public', path)).toBeUndefined();
  });

  it.each([...DESK, ...RESIDENTS, '/'])('that is for all have %s', (path) => {
    expect(at('all', path)).toBeUndefined();
  });

  it.each([
    ['/', '/vi/staff'],
    ['/ko', '/ko/staff'],
    ['/zh-Hans/', '/zh-Hans/staff'],
  ])('that is the desk’s lead from %s to %s', (path, to) => {
    expect(at('staff', path)).toMatchObject({ to });
  });

  it('are refused in the language of the address, or of the reader', () => {
    expect(at('public', '/es/staff')?.tag).toBe('es');
    expect(at('public', '/staff')?.tag).toBe('vi');
  });
});
