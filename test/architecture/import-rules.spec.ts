import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = resolve('.');
const CONFIG = join(ROOT, '.dependency-cruiser.cjs');

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** A small house: what each file imports. What the imports lead to is made as an empty module. */
const LAWFUL: Record<string, string[]> = {
  'core/core.module.ts': [
    './infra/smtp.js',
    './plan/index.js',
    '@nestjs/common',
    '@nestjs/typeorm',
    'typeorm',
  ],
  'core/contract/index.ts': ['./text.js', 'zod/mini'],
  'core/language/index.ts': ['./tags.js', 'zod/mini'],
  'core/language/detection/index.ts': ['./language-detector.js'],
  'core/language/detection/language-detector.ts': ['eld', '../tags.js'],
  'core/plan/index.ts': ['./plan.entity.js', './plan.repository.js', './plan.queries.js'],
  'core/plan/plan.entity.ts': ['typeorm'],
  'core/plan/plan.repository.ts': ['typeorm', '../outbox/index.js', '@nestjs/common'],
  'core/plan/plan.queries.ts': ['typeorm', '../contract/index.js', 'node:crypto'],
  'core/plan/detect.ts': ['../language/index.js', '../language/detection/index.js'],
  'core/outbox/index.ts': ['./unit-of-work.js'],
  'core/outbox/unit-of-work.ts': ['typeorm'],
  'core/infra/smtp.ts': ['nodemailer', '../plan/index.js'],
  'api/main.ts': ['../core/core.module.js', '@nestjs/core', 'fastify'],
  'worker/main.ts': ['../core/core.module.js', 'bull', 'ioredis'],
  'web/routes/home.tsx': ['../ui/Button.js', '../features/plan.js', '../../core/contract/index.js'],
  'web/features/plan.ts': ['../api/client.js', '../i18n/words.js', '../../core/language/index.js'],
  'scripts/serve.ts': ['../api/main.js', '../worker/main.js', '../core/infra/smtp.js'],
};

/** For each rule what it must catch: a file, and the one import that breaks the rule. */
const UNLAWFUL: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['core-is-inward', 'core/plan/a.ts', '../../api/main.js'],
  ['core-is-inward', 'core/plan/b.ts', '../../worker/main.js'],
  ['core-is-inward', 'core/plan/c.ts', '../../web/features/plan.js'],
  ['core-is-inward', 'core/plan/d.ts', '../../test/support/thing.js'],
  ['core-without-delivery', 'core/plan/e.ts', 'fastify'],
  ['core-without-delivery', 'core/infra/f.ts', 'bull'],
  ['core-without-delivery', 'core/infra/g.ts', 'ioredis'],
  ['core-without-delivery', 'core/plan/h.ts', 'nodemailer'],
  ['core-without-delivery', 'core/plan/i.ts', 'pg'],
  ['core-without-delivery', 'core/plan/j.ts', '@nestjs/core'],
  ['core-without-delivery', 'core/plan/k.repository.ts', '@nestjs/typeorm'],
  ['core-without-delivery', 'core/infra/l.ts', '@nestjs/bull'],
  ['contract-is-pure', 'core/contract/m.ts', 'node:crypto'],
  ['contract-is-pure', 'core/contract/n.ts', '../plan/index.js'],
  ['contract-is-pure', 'core/contract/o.ts', 'rxjs'],
  ['language-is-pure', 'core/language/am.ts', 'node:crypto'],
  ['language-is-pure', 'core/language/an.ts', '../contract/index.js'],
  ['language-is-pure', 'core/language/ao.ts', '../plan/index.js'],
  ['language-is-pure', 'core/language/ap.ts', 'eld'],
  ['language-is-pure', 'core/language/detection/aq.ts', 'eld'],
  ['areas-meet-at-the-door', 'core/sections/p.ts', '../plan/plan.entity.js'],
  ['areas-meet-at-the-door', 'core/infra/q.ts', '../plan/plan.repository.js'],
  ['infra-is-wired-once', 'core/plan/r.ts', '../infra/index.js'],
  ['infra-is-wired-once', 'api/s.ts', '../core/infra/smtp.js'],
  ['orm-in-three-kinds', 'core/plan/t.ts', 'typeorm'],
  ['orm-in-three-kinds', 'api/u.ts', 'typeorm'],
  ['strangers', 'api/v.ts', '../worker/main.js'],
  ['strangers', 'api/w.ts', '../web/features/plan.js'],
  ['strangers', 'worker/x.ts', '../api/main.js'],
  ['strangers', 'worker/y.ts', '../web/features/plan.js'],
  ['api-enqueues-nothing', 'api/z.ts', 'bull'],
  ['api-enqueues-nothing', 'api/aa.ts', '@nestjs/bull'],
  ['web-sees-the-contract', 'web/features/ab.ts', '../../core/plan/index.js'],
  ['web-sees-the-contract', 'web/features/ac.ts', '../../core/core.module.js'],
  ['web-sees-the-contract', 'web/features/ar.ts', '../../core/language/detection/index.js'],
  ['web-sees-the-contract', 'web/features/as.ts', '../../core/language/plain-japanese.js'],
  ['web-sees-the-contract', 'web/features/ad.ts', '../../api/main.js'],
  ['web-sees-the-contract', 'web/features/ae.ts', '../../worker/main.js'],
  ['web-sees-the-contract', 'web/features/af.ts', 'typeorm'],
  ['web-sees-the-contract', 'web/features/ag.ts', '@nestjs/common'],
  ['ui-knows-nothing', 'web/ui/ah.ts', '../features/plan.js'],
  ['ui-knows-nothing', 'web/ui/ai.ts', '../api/client.js'],
  ['ui-knows-nothing', 'web/ui/aj.ts', '../i18n/words.js'],
  ['no-circles', 'core/plan/ak.ts', './ak2.js'],
  ['no-dead-ends', 'core/plan/al.ts', './nowhere-at-all.js'],
];

let house: string;
let violations: readonly Violation[];

/** Type imports count too: an interface of the API in the domain is the same wrong way round. */
const byType = (file: string) => file.replace(/^(.*\/[^./]+)/, '$1-by-type');

const write = (file: string, imports: readonly string[], word = 'import') => {
  mkdirSync(dirname(join(house, file)), { recursive: true });
  const lines = imports.map((from, i) => `${word} * as m${i} from '${from}';`);
  const uses = imports.map((_, i) => `export type T${i} = typeof m${i};`);
  writeFileSync(join(house, file), [...lines, ...uses, 'export const here = true;', ''].join('\n'));
};

const cruise = (): readonly Violation[] => {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const folders = ['core', 'api', 'worker', 'web', 'scripts', 'test'];
  const ran = spawnSync(process.execPath, [bin, '--config', CONFIG, '-T', 'json', ...folders], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!ran.stdout) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout).summary.violations;
};

const caught = (rule: string, from: string) =>
  violations.filter((violation) => violation.rule.name === rule && violation.from === from);

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'koebako-rules-'));
  symlinkSync(join(ROOT, 'node_modules'), join(house, 'node_modules'));
  writeFileSync(join(house, 'tsconfig.json'), '{"compilerOptions":{"module":"nodenext"}}');
  const leaves = [
    'core/contract/text.ts',
    'core/language/tags.ts',
    'core/language/plain-japanese.ts',
    'core/infra/index.ts',
    'web/ui/Button.tsx',
    'web/api/client.ts',
    'web/i18n/words.ts',
    'test/support/thing.ts',
  ];
  for (const leaf of leaves) write(leaf, []);
  for (const [file, imports] of Object.entries(LAWFUL)) write(file, imports);
  for (const [, from, imports] of UNLAWFUL) {
    write(from, [imports]);
    write(byType(from), [imports], 'import type');
  }
  write('core/plan/ak2.ts', ['./ak.js', './ak-by-type.js'], 'import type');
  write('core/plan/alone.ts', []);
  violations = cruise();
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import rules', () => {
  test.each(UNLAWFUL)('%s catches %s importing %s', (rule, from) => {
    expect(caught(rule, from)).not.toEqual([]);
    expect(caught(rule, byType(from))).not.toEqual([]);
  });

  test('no-orphans catches a file that nothing uses', () => {
    expect(caught('no-orphans', 'core/plan/alone.ts')).not.toEqual([]);
  });

  test('leave lawful imports alone', () => {
    expect(violations.filter(({ from }) => from in LAWFUL)).toEqual([]);
  });

  test('each has a fixture that breaks it, and says why it is there', () => {
    const { forbidden } = createRequire(import.meta.url)(CONFIG);
    const tried = new Set([...UNLAWFUL.map(([rule]) => rule), 'no-orphans']);
    for (const rule of forbidden as { name: string; comment?: string; severity: string }[]) {
      expect([...tried]).toContain(rule.name);
      expect(rule.comment?.length ?? 0).toBeGreaterThan(20);
      expect(rule.severity).toBe('error');
    }
  });
});
