import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { Calendar } from '../../core/base/calendar/index.js';
import type { Config } from '../../core/base/config/index.js';
import type { Role } from '../../core/contract/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { SectionDirectory } from '../../core/records/sections/index.js';
import { OPERATOR } from '../core-context.js';

interface DemoStaff {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Codes; `vault`: the desks of all confidential topics. */
  readonly sections: readonly string[] | 'vault';
}

/** The demonstration's people. In a city each belongs to the own section; here the clerk works everywhere, so that every voice can be tried. */
export const DEMO_STAFF: readonly DemoStaff[] = [
  { login: 'triage@demo', name: '振り分け 担当', roles: ['triage'], sections: [] },
  { login: 'clerk@demo', name: '窓口 担当', roles: ['clerk'], sections: ['*'] },
  { login: 'clerk2@demo', name: '窓口 担当 二', roles: ['clerk'], sections: ['*'] },
  { login: 'approver@demo', name: '決裁 担当', roles: ['approver'], sections: ['*'] },
  { login: 'translator@demo', name: '翻訳 担当', roles: ['translator'], sections: ['*'] },
  { login: 'counsellor@demo', name: '相談 担当', roles: ['counsellor'], sections: 'vault' },
  { login: 'counsellor2@demo', name: '相談 担当 二', roles: ['counsellor'], sections: 'vault' },
  { login: 'admin@demo', name: '管理 担当', roles: ['admin'], sections: [] },
  { login: 'admin2@demo', name: '管理 担当 二', roles: ['admin'], sections: [] },
  { login: 'auditor@demo', name: '監査 担当', roles: ['auditor'], sections: [] },
];

/** `DEMO_PASSWORD`, else one made at the first start and kept beside the data. */
export const demoPassword = (config: Config): string => {
  if (config.demoPassword) return config.demoPassword;
  const file = join(config.dataDir, 'demo-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(9).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
};

/** Adds the demo people; returns their ids by login. */
export const addDemoStaff = async (
  core: INestApplicationContext,
  password: string,
): Promise<ReadonlyMap<string, string>> => {
  const { topics, desk } = await core.get(SectionDirectory).current();
  const today = core.get(Calendar).dateOf(new Date());
  const desks = topics
    .filter(({ privacy }) => privacy === 'vault')
    .flatMap(({ code }) => desk(code, today)?.section.code ?? []);
  const vaultDesks = [...new Set(desks)];
  const ids = new Map<string, string>();
  for (const staff of DEMO_STAFF) {
    const sections = staff.sections === 'vault' ? vaultDesks : staff.sections;
    const { id } = await core.get(AddStaff).add(OPERATOR, { ...staff, sections, password });
    ids.set(staff.login, id);
  }
  return ids;
};
