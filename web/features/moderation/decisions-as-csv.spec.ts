import { expect, it } from '@jest/globals';
import { decisionsAsCsv } from './decisions-as-csv.js';

it('is a table that no spreadsheet takes for formulas', () => {
  const entry = { month: '2026-11', act: 'withhold', reason: 'others', appeal: null } as const;
  const section = (name: string) => ({ code: 'a', name, nameOriginal: name });
  const csv = decisionsAsCsv([
    { ...entry, section: section('Say "hello", all') },
    { ...entry, section: section('=1+1'), appeal: 'upheld' },
    { ...entry, act: 'decline', reason: 'spam', section: null },
  ]);
  expect(csv).toBe(
    '\ufeff"month","act","reason","section","appeal"\r\n' +
      '"2026-11","withhold","others","Say ""hello"", all","none"\r\n' +
      '"2026-11","withhold","others","\'=1+1","upheld"\r\n' +
      '"2026-11","decline","spam","","none"\r\n',
  );
});
