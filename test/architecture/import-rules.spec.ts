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
    './records/plan/index.js',
    '@nestjs/common',
    '@nestjs/typeorm',
    'typeorm',
  ],
  'core/contract/index.ts': ['./text.js', 'zod/mini'],
  'core/records/plan/index.ts': ['./plan.entity.js', './plan.repository.js', './plan.queries.js'],
  'core/records/plan/plan.entity.ts': ['typeorm'],
  'core/records/plan/plan.repository.ts': [
    'typeorm',
    '../../base/outbox/index.js',
    '@nestjs/common',
  ],
  'core/records/plan/plan.queries.ts': ['typeorm', '../../contract/index.js', 'node:crypto'],
  'core/language/index.ts': ['./tags.js', 'zod/mini'],
  'core/language/detection/index.ts': ['./language-detector.js'],
  'core/language/detection/language-detector.ts': ['eld', '../tags.js'],
  'core/records/plan/detect.ts': ['../../language/index.js', '../../language/detection/index.js'],
  'core/base/outbox/index.ts': ['./unit-of-work.js'],
  'core/base/outbox/unit-of-work.ts': ['typeorm'],
  'core/classification/index.ts': ['../contract/index.js'],
  'core/jobs/routing/index.ts': [
    '../../classification/index.js',
    '../../records/plan/index.js',
    '../copies/index.js',
  ],
  'core/portals/desk/index.ts': ['../../jobs/routing/index.js', '../../records/plan/index.js'],
  'core/infra/smtp.ts': ['nodemailer', '../records/plan/index.js'],
  'api/main.ts': ['../core/core.module.js', '@nestjs/core', 'fastify'],
  'worker/main.ts': ['../core/core.module.js', 'bull', 'ioredis'],
  'web/routes/home.tsx': ['../ui/Button.js', '../features/plan.js', '../../core/contract/index.js'],
  'web/features/plan.ts': [
    '../api/client.js',
    '../i18n/words.js',
    '../../core/language/index.js',
    'react-router',
  ],
  'web/server/main.ts': [
    '../../core/base/config/index.js',
    '../../core/infra/read-city.js',
    'fastify',
  ],
  'core/base/config/index.ts': ['zod/mini'],
  'scripts/serve.ts': ['../api/main.js', '../worker/main.js', '../core/infra/smtp.js'],
};

/** For each rule what it must catch: a file, and the one import that breaks the rule. */
const UNLAWFUL: readonly (readonly [rule: string, from: string, imports: string])[] = [
  ['core-is-inward', 'core/records/plan/a.ts', '../../../api/main.js'],
  ['core-is-inward', 'core/records/plan/b.ts', '../../../worker/main.js'],
  ['core-is-inward', 'core/records/plan/c.ts', '../../../web/features/plan.js'],
  ['core-is-inward', 'core/records/plan/d.ts', '../../../test/support/thing.js'],
  ['core-without-delivery', 'core/records/plan/e.ts', 'fastify'],
  ['core-without-delivery', 'core/infra/f.ts', 'bull'],
  ['core-without-delivery', 'core/infra/g.ts', 'ioredis'],
  ['core-without-delivery', 'core/records/plan/h.ts', 'nodemailer'],
  ['core-without-delivery', 'core/records/plan/i.ts', 'pg'],
  ['core-without-delivery', 'core/records/plan/j.ts', '@nestjs/core'],
  ['core-without-delivery', 'core/records/plan/k.repository.ts', '@nestjs/typeorm'],
  ['core-without-delivery', 'core/infra/l.ts', '@nestjs/bull'],
  ['contract-is-pure', 'core/contract/m.ts', 'node:crypto'],
  ['contract-is-pure', 'core/contract/n.ts', '../records/plan/index.js'],
  ['contract-is-pure', 'core/contract/o.ts', 'rxjs'],
  ['language-is-pure', 'core/language/am.ts', 'node:crypto'],
  ['language-is-pure', 'core/language/an.ts', '../contract/index.js'],
  ['language-is-pure', 'core/language/ao.ts', '../records/plan/index.js'],
  ['language-is-pure', 'core/language/ap.ts', 'eld'],
  ['language-is-pure', 'core/language/detection/aq.ts', 'eld'],
  ['areas-meet-at-the-door', 'core/records/sections/p.ts', '../plan/plan.entity.js'],
  ['areas-meet-at-the-door', 'core/infra/q.ts', '../records/plan/plan.repository.js'],
  ['storeys-go-down', 'core/base/ba.ts', '../records/plan/index.js'],
  ['storeys-go-down', 'core/base/bb.ts', '../jobs/routing/index.js'],
  ['storeys-go-down', 'core/contract/bc.ts', '../portals/desk/index.js'],
  ['storeys-go-down', 'core/classification/bd.ts', '../records/plan/index.js'],
  ['storeys-go-down', 'core/classification/be.ts', '../base/outbox/index.js'],
  ['storeys-go-down', 'core/classification/bf.ts', 'typeorm'],
  ['storeys-go-down', 'core/records/plan/bg.ts', '../../jobs/routing/index.js'],
  ['storeys-go-down', 'core/records/plan/bh.ts', '../../portals/desk/index.js'],
  ['storeys-go-down', 'core/records/plan/bi.ts', '../../infra/smtp.js'],
  ['storeys-go-down', 'core/jobs/routing/bj.ts', '../../portals/desk/index.js'],
  ['portals-are-strangers', 'core/portals/public/bk.ts', '../desk/index.js'],
  ['portals-are-strangers', 'core/portals/desk/bl.ts', '../public/index.js'],
  ['infra-is-wired-once', 'core/records/plan/r.ts', '../../infra/index.js'],
  ['infra-is-wired-once', 'api/s.ts', '../core/infra/smtp.js'],
  ['orm-in-three-kinds', 'core/records/plan/t.ts', 'typeorm'],
  ['orm-in-three-kinds', 'api/u.ts', 'typeorm'],
  ['strangers', 'api/v.ts', '../worker/main.js'],
  ['strangers', 'api/w.ts', '../web/features/plan.js'],
  ['strangers', 'worker/x.ts', '../api/main.js'],
  ['strangers', 'worker/y.ts', '../web/features/plan.js'],
  ['api-enqueues-nothing', 'api/z.ts', 'bull'],
  ['api-enqueues-nothing', 'api/aa.ts', '@nestjs/bull'],
  ['web-sees-the-contract', 'web/features/ab.ts', '../../core/records/plan/index.js'],
  ['web-sees-the-contract', 'web/features/ac.ts', '../../core/core.module.js'],
  ['web-sees-the-contract', 'web/features/ar.ts', '../../core/language/detection/index.js'],
  [
    'web-sees-the-contract',
    'web/features/as.ts',
    '../../core/language/plain-japanese/conjugate.js',
  ],
  ['web-sees-the-contract', 'web/features/ad.ts', '../../api/main.js'],
  ['web-sees-the-contract', 'web/features/ae.ts', '../../worker/main.js'],
  ['infra-is-wired-once', 'web/server/handler.ts', '../../core/infra/read-city.js'],
  ['web-sees-the-contract', 'web/features/af.ts', 'typeorm'],
  ['web-sees-the-contract', 'web/features/ag.ts', '@nestjs/common'],
  ['web-sees-the-contract', 'web/server/bm.ts', '../../core/records/plan/index.js'],
  ['ui-knows-nothing', 'web/ui/ah.ts', '../features/plan.js'],
  ['ui-knows-nothing', 'web/ui/ai.ts', '../api/client.js'],
  ['ui-knows-nothing', 'web/ui/aj.ts', '../i18n/words.js'],
  ['ui-knows-nothing', 'web/ui/am.ts', 'react-router'],
  ['ui-knows-nothing', 'web/ui/an.ts', '../routes/staff/inbox.js'],
  ['words-of-the-page', 'web/features/desk/ap.ts', '../../i18n/words.js'],
  ['words-of-the-page', 'web/features/aq.ts', '../i18n/desk-words.js'],
  ['features-below-routes', 'web/features/ao.ts', '../routes/staff/inbox.js'],
  ['no-circles', 'core/records/plan/ak.ts', './ak2.js'],
  ['no-dead-ends', 'core/records/plan/al.ts', './nowhere-at-all.js'],
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
    'core/language/plain-japanese/conjugate.ts',
    'core/jobs/copies/index.ts',
    'core/portals/public/index.ts',
    'core/infra/index.ts',
    'core/infra/read-city.ts',
    'web/ui/Button.tsx',
    'web/api/client.ts',
    'web/i18n/words.tsx',
    'web/i18n/desk-words.ts',
    'web/routes/staff/inbox.ts',
    'test/support/thing.ts',
  ];
  for (const leaf of leaves) write(leaf, []);
  for (const [file, imports] of Object.entries(LAWFUL)) write(file, imports);
  for (const [, from, imports] of UNLAWFUL) {
    write(from, [imports]);
    write(byType(from), [imports], 'import type');
  }
  write('core/records/plan/ak2.ts', ['./ak.js', './ak-by-type.js'], 'import type');
  write('core/records/plan/alone.ts', []);
  violations = cruise();
});
afterAll(() => rmSync(house, { recursive: true, force: true }));

describe('the import rules', () => {
  test.each(UNLAWFUL)('%s catches %s importing %s', (rule, from) => {
    expect(caught(rule, from)).not.toEqual([]);
    expect(caught(rule, byType(from))).not.toEqual([]);
  });

  test('no-orphans catches a file that nothing uses', () => {
    expect(caught('no-orphans', 'core/records/plan/alone.ts')).not.toEqual([]);
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
