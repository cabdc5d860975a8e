import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Do all places that name a Node agree, and is each that we promise tried? */
const read = (file: string): string => readFileSync(file, 'utf8');
const majorOf = (version: string): string => /\d+/.exec(version)?.[0] ?? '';

const own = majorOf(read('.node-version'));
const images = [...read('Dockerfile').matchAll(/^FROM node:(\d+)/gm)].map(([, major]) => major);
const tried = [
  ...(/VERSIONS = \[(.*)\]/.exec(read('scripts/compat.mjs'))?.[1] ?? '').matchAll(/'(\w+)'/g),
].map(([, version]) => version);
const lowest = majorOf(
  (JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node,
);

describe('the Node versions', () => {
  it('are the same in the image and for who develops', () => {
    expect(images).toEqual([own, own]);
  });

  it('from the lowest to the newest are tried by npm run compat', () => {
    expect(tried).toEqual(expect.arrayContaining([lowest, own, 'latest']));
  });

  it('that the README names are those that are tried', () => {
    const named = /`npm run compat` tries (.*)\./.exec(read('README.md'))?.[1] ?? '';
    expect(
      tried.filter((version) => version !== 'latest' && !named.includes(`${version}`)),
    ).toEqual([]);
  });
});
