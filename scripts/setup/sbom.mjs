import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run.mjs';

/**
 * `npm run --silent sbom > koebako.cdx.json`: all packages that run, as CycloneDX 1.5, out of `package-lock.json` alone: no net, no
 * installation, the same lock gives the same bytes. (`npm sbom --omit=dev` leaves out what a tool of ours needs as well, such as React.)
 */
const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
const MODULES = 'node_modules/';
const nameOf = (path, { name }) => name ?? path.slice(path.lastIndexOf(MODULES) + MODULES.length);
const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const running = Object.entries(lock.packages).filter(
  ([path, { dev, devOptional }]) => path && !dev && !devOptional,
);
const ALGORITHMS = { sha512: 'SHA-512', sha1: 'SHA-1' };
const hashesOf = (integrity = '') =>
  integrity
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [kind, content] = one.split(/-(.*)/s);
      return { alg: ALGORITHMS[kind], content: Buffer.from(content, 'base64').toString('hex') };
    });
const licencesOf = (license) =>
  !license
    ? {}
    : /[ ()]/.test(license)
      ? { licenses: [{ expression: license }] }
      : { licenses: [{ license: { id: license } }] };

/** The place that `name` is found at from a place, as Node looks for it; undefined for what is not installed here or does not run. */
const places = new Map(running);
const found = (from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${MODULES}`)))) {
    const path = `${at ? `${at}/` : ''}${MODULES}${name}`;
    if (places.has(path)) return path;
    if (!at) return undefined;
  }
};
const needsOf = (path, { dependencies = {}, optionalDependencies = {} }) =>
  Object.keys({ ...dependencies, ...optionalDependencies })
    .map((name) => found(path, name))
    .filter(Boolean)
    .sort();

const { name, version, description, license } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);
const itself = { type: 'application', 'bom-ref': name, name, version, description };
const sbom = {
  $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: { component: { ...itself, ...licencesOf(license) } },
  components: running.map(([path, entry]) => ({
    type: 'library',
    'bom-ref': path,
    name: nameOf(path, entry),
    version: entry.version,
    scope: entry.optional ? 'optional' : 'required',
    ...(entry.integrity ? { hashes: hashesOf(entry.integrity) } : {}),
    ...licencesOf(entry.license),
    purl: purlOf(nameOf(path, entry), entry.version),
  })),
  dependencies: [
    { ref: name, dependsOn: needsOf('', lock.packages['']) },
    ...running.map(([path, entry]) => ({ ref: path, dependsOn: needsOf(path, entry) })),
  ],
};
console.log(JSON.stringify(sbom, null, 1));
