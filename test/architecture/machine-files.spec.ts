import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { envSchema } from '../../core/base/config/env.js';
import { loadConfig, loadWebConfig, readEnv } from '../../core/base/config/index.js';

/** Do the files that `docs/operations.md` has copied onto a machine say what the product reads? */
const FOLDER = 'docs/machine';
const page = readFileSync('docs/operations.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

const read = (name: string): Record<string, string> =>
  Object.fromEntries(
    readFileSync(`${FOLDER}/env/${name}.env`, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
const names = readdirSync(`${FOLDER}/env`).map((file) => file.replace('.env', ''));
const processes = names.filter((name) => !['common', 'owner'].includes(name));
const envOf = (name: string) => ({ ...read('common'), ...read(name) });

describe('the settings of a machine', () => {
  test.each(names)(
    '%s.env names only what the product reads, in values that systemd and sh read alike',
    (name) => {
      const env = read(name);
      expect(Object.keys(env).filter((key) => key !== 'RUNS' && !(key in envSchema.shape))).toEqual(
        [],
      );
      expect(Object.values(env).filter((value) => !/^[\w./:@,-]+$/.test(value))).toEqual([]);
    },
  );

  test.each(processes)(
    '%s.env is taken by its process, which a script of the product starts',
    (name) => {
      const { RUNS, ...env } = envOf(name);
      expect(Object.values(scripts)).toContain(`node dist/${RUNS}`);
      const load = RUNS?.startsWith('web/') ? loadWebConfig : loadConfig;
      expect(() => load(readEnv(env))).not.toThrow();
    },
  );

  test('have a port for each, and one owner of the database that no process is', () => {
    const ports = processes
      .flatMap((name) => [read(name).PORT, read(name).METRICS_PORT])
      .filter(Boolean);
    expect(new Set(ports).size).toBe(ports.length);
    const user = (name: string) => /\/\/(\w+):/.exec(read(name).DATABASE_URL ?? '')?.[1];
    expect(Object.fromEntries(names.map((name) => [name, user(name)]))).toEqual({
      ...{ common: undefined, owner: 'koebako', web: undefined, desk: undefined },
      ...{ api: 'koebako_public', 'desk-api': 'koebako_staff', worker: 'koebako_staff' },
    });
  });

  test('lead each side’s pages and the proxy to the right process', () => {
    for (const [pages, api] of [
      ['web', 'api'],
      ['desk', 'desk-api'],
    ] as const) {
      expect(read(pages).API_URL).toBe(`http://127.0.0.1:${read(api).PORT}`);
      expect(envOf(pages).PUBLIC_URL).toBe(envOf(api).PUBLIC_URL);
      expect(read(pages).ROLE).toBe(read(api).ROLE);
      expect(readFileSync(`${FOLDER}/nginx.conf`, 'utf8')).toContain(
        `proxy_pass http://127.0.0.1:${read(pages).PORT};`,
      );
    }
  });
});

test.each(readdirSync(FOLDER).filter((file) => file.startsWith('koebako-')))(
  '%s can be read by sh',
  (file) => {
    expect(spawnSync('sh', ['-n', `${FOLDER}/${file}`], { encoding: 'utf8' }).stderr).toBe('');
  },
);

describe('docs/operations.md', () => {
  test('names scripts that there are', () => {
    const named = [...page.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(
      ([, name]) => name ?? '',
    );
    expect(named.length).toBeGreaterThan(10);
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });

  test('names every file of the machine’s folder', () => {
    const files = readdirSync(FOLDER).filter((file) => file !== 'env');
    expect(files.filter((file) => !page.includes(file))).toEqual([]);
  });
});
