import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { mustRun, ROOT, say, seconds } from './run.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.react-router', 'fixtures']);

const filesUnder = (path) => {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.spec\.tsx?$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.split('/').some((part) => SKIPPED.has(part)));
};

const PARTS = [
  {
    name: 'server',
    sources: [
      'core',
      'api',
      'worker',
      'scripts',
      'web/server',
      'test/bench',
      'test/faults',
      'test/security',
      'test/support',
    ],
    files: ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    // Their JSON is read from the project folder when they run, so it needs no new build.
    wanted: (file) => file.endsWith('.ts') || !file.includes('/'),
    result: 'dist/scripts/serve.js',
    stamp: 'dist/.stamp',
    command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck'],
  },
  {
    name: 'web pages',
    sources: ['web', 'core/contract', 'core/language', 'locales'],
    files: ['package-lock.json'],
    wanted: () => true,
    result: 'build/server/index.js',
    stamp: 'build/.stamp',
    command: ['node_modules/@react-router/dev/bin.js', 'build', 'web'],
  },
];

/** One hash over names and contents: file times change on a checkout, contents do not. */
const stampOf = (part) => {
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  const files = [...part.files, ...part.sources.flatMap(filesUnder)].filter(part.wanted).sort();
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
};

const isCurrent = (part, stamp) => {
  const file = join(ROOT, part.stamp);
  return (
    existsSync(join(ROOT, part.result)) && existsSync(file) && readFileSync(file, 'utf8') === stamp
  );
};

/** Removes what was compiled from files that are gone: a deleted module must not go on working. */
const removeLeftovers = () => {
  const compiled = readdirSync(join(ROOT, 'dist'), { recursive: true }).filter((f) =>
    f.endsWith('.js'),
  );
  for (const file of compiled) {
    const source = join(ROOT, file.replace(/\.js$/, ''));
    if (!existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`))
      rmSync(join(ROOT, 'dist', file));
  }
};

const build = async (part, stamp) => {
  const started = performance.now();
  rmSync(join(ROOT, part.stamp), { force: true });
  await mustRun(`Building the ${part.name}`, process.execPath, part.command, {
    env: { NODE_ENV: 'production' },
  });
  if (part.name === 'server') removeLeftovers();
  mkdirSync(dirname(join(ROOT, part.stamp)), { recursive: true });
  writeFileSync(join(ROOT, part.stamp), stamp);
  say(`  ${part.name} built in ${seconds(started)}`);
};

/** Compiles the server and the web pages, each only if its sources changed. `force` builds both. */
export const buildProduct = async ({ force = false } = {}) => {
  const due = PARTS.map((part) => ({ part, stamp: stampOf(part) })).filter(
    ({ part, stamp }) => force || !isCurrent(part, stamp),
  );
  if (!due.length) return;
  say(`Building the ${due.map(({ part }) => part.name).join(' and the ')} ...`);
  const ends = await Promise.allSettled(due.map(({ part, stamp }) => build(part, stamp)));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
};
