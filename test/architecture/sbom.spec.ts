import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';

/** Does the list of what runs name all that runs, and where each comes from? */
interface Sbom {
  readonly bomFormat: string;
  readonly components: readonly {
    name: string;
    version: string;
    purl: string;
    scope: string;
    hashes?: object[];
  }[];
  readonly dependencies: readonly { ref: string; dependsOn: readonly string[] }[];
}
const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  dependencies: Record<string, string>;
};
const made = () =>
  spawnSync(process.execPath, ['scripts/setup/sbom.mjs'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
let sbom: Sbom;
beforeAll(() => {
  sbom = JSON.parse(made().stdout) as Sbom;
});

describe('the list of what runs', () => {
  it('names every package that the product asks for, in the version that is locked, and no tool', () => {
    const named = new Map(sbom.components.map(({ name, version }) => [name, version]));
    const { dependencies } = packageJson;
    expect(
      Object.entries(dependencies).filter(([name, version]) => named.get(name) !== version),
    ).toEqual([]);
    expect(['jest', 'typescript', 'vite'].filter((name) => named.has(name))).toEqual([]);
  });

  it('leads from the product to each of them, and to nothing that it does not name', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    const reached = new Set<string>();
    const reach = (ref: string) => {
      if (reached.has(ref)) return;
      reached.add(ref);
      needs.get(ref)?.forEach(reach);
    };
    reach(packageJson.name);
    expect(reached.size).toBeGreaterThan(Object.keys(packageJson.dependencies).length);
    expect([...reached].filter((ref) => !needs.has(ref))).toEqual([]);
  });

  it('says of each where it comes from, by a hash that npm compares', () => {
    expect(sbom.bomFormat).toBe('CycloneDX');
    // npm's lock has no hash of four binaries of other machines.
    const unsure = sbom.components.filter(
      ({ purl, scope, hashes }) =>
        !purl.startsWith('pkg:npm/') || (scope === 'required' && !hashes?.length),
    );
    expect(unsure).toEqual([]);
  });

  it('is the same bytes for the same lock', () => {
    expect(made().stdout).toBe(made().stdout);
  });
});
