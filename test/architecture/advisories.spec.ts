import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from '@jest/globals';

/**
 * Is no package locked in a version of which something bad is known? Known is what stands in `advisories.json`: it needs no
 * service in the net, and it is as new as its last row. Whoever reads of another one adds it there (docs/operations.md).
 */
interface Advisory {
  readonly id: string;
  readonly package: string;
  /** Comparisons that all have to hold. */
  readonly range: string;
  readonly what: string;
  /** Where it can be read. */
  readonly source: string;
}
const known = JSON.parse(
  readFileSync('test/architecture/advisories.json', 'utf8'),
) as readonly Advisory[];
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { readonly version?: string }>;
};

/** Less than, equal to or more than 0. What is not out yet comes before what is. */
const compare = (a: string, b: string): number => {
  const parts = (version: string) => {
    const [numbers = '', before] = version.split(/-(.*)/s);
    return [...numbers.split('.').map(Number), before === undefined ? 1 : 0];
  };
  const [left, right] = [parts(a), parts(b)];
  return left.map((part, i) => part - (right[i] ?? 0)).find((d) => d !== 0) ?? 0;
};

const isIn = (version: string, range: string): boolean =>
  range.split(' ').every((one) => {
    const [, sign, bound = ''] = /^(<=?|>=?|=)(\d+\.\d+\.\d+.*)$/.exec(one) ?? [];
    if (!sign) throw new Error(`${range} is no range`);
    const difference = compare(version, bound);
    if (sign === '=') return difference === 0;
    if (sign.endsWith('=') && difference === 0) return true;
    return sign.startsWith('<') ? difference < 0 : difference > 0;
  });

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 13);

const found = (all: typeof packages, advisories = known): string[] =>
  Object.entries(all).flatMap(([path, { version }]) =>
    advisories
      .filter((one) => version && path && one.package === nameOf(path) && isIn(version, one.range))
      .map(({ id, what }) => `${path} ${version}: ${id}, ${what}`),
  );

test('no locked package is in the range of a known advisory', () => {
  expect(found(packages)).toEqual([]);
});

describe('the gate', () => {
  it.each([
    ['10.4.0', '>=3.0.0 <10.4.1', true],
    ['10.4.1', '>=3.0.0 <10.4.1', false],
    ['10.4.1-rc.1', '>=3.0.0 <10.4.1', true],
    ['2.9.9', '>=3.0.0 <10.4.1', false],
    ['7.0.10', '<=7.0.10', true],
    ['7.0.9', '=7.0.10', false],
  ])('knows whether %s is in %s', (version, range, is) => {
    expect(isIn(version, range)).toBe(is);
  });

  it('sees a package however deep it lies, and no other of a like name', () => {
    const deep = 'node_modules/smtp-server/node_modules/nodemailer';
    const all = {
      [deep]: { version: '7.0.13' },
      'node_modules/not-nodemailer': { version: '1.0.0' },
    };
    const ids = ['GHSA-g73g-hqqh-jr95', 'GHSA-mm7p-fcc7-pg87', 'GHSA-mg2h-6x62-wpwc'];
    const rows = known.filter(({ id }) => ids.includes(id));
    expect(found(all, rows).map((line) => line.split(':')[0])).toEqual([`${deep} 7.0.13`]);
  });

  it('refuses a row that it cannot read', () => {
    expect(() => known.map(({ range }) => isIn('1.0.0', range))).not.toThrow();
    expect(() => isIn('1.0.0', '^1.0')).toThrow();
    expect(known.filter(({ id }) => !/^(GHSA(-[\w]{4}){3}|CVE-\d{4}-\d{4,})$/.test(id))).toEqual(
      [],
    );
  });

  it('says of each row, once, where it can be read', () => {
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
    const unsaid = known.filter(
      ({ id, source }) =>
        !source.startsWith('https://') ||
        !(source.endsWith(id) || source.includes('CHANGELOG.md#')),
    );
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });
});
