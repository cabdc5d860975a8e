import pg from 'pg';
import { loadConfig, readEnv } from '../../core/base/config/index.js';
import { UnitOfWork } from '../../core/base/outbox/index.js';
import { RebuildSearch } from '../../core/jobs/search-index/index.js';
import { AddStaff } from '../../core/portals/setup/index.js';
import { PublicationRepository } from '../../core/records/publications/index.js';
import { VoiceCountsRepository } from '../../core/records/submissions/index.js';
import { OPERATOR, withCore } from '../../scripts/core-context.js';
import { addManyVoices, publishMany } from '../support/many-voices.js';
import { progress } from './figure.js';
import type { OwnDatabase } from './own-database.js';

export const PASSWORD = 'a-long-bench-password';

/** What somebody looks for among the voices of the bench, and about how many of a hundred thousand hold it. */
export const LOOKED_FOR = {
  'two signs, common': '公園',
  'four signs, common': '横断歩道',
  'two signs, rare': '鷺沼',
  'a foreign word': 'thư viện',
  'two words': '図書館 夜',
  nowhere: '鵺鴉',
} as const;

/** Words of a voice: some hundred different texts, a few words common, one in one of two thousand. */
const WORDS = `case when a % 17 = 3 then 'Tôi muốn thư viện mở cửa buổi tối, số ' || b % 50
                    when a % 23 = 3 then 'Please keep the library open longer, ' || b % 50
                    else '毎日の暮らしのことで' || b % 90 || '番の' || (array['公園', '道路', '図書館', '学校', '病院', '公民館'])[1 + a % 6]
                      || 'について' || (array['夜の明かりが足りません', '横断歩道をもう一つ', '案内を読みやすく', '朝の時間を早く'])[1 + b % 4]
                      || 'お願いします。' end
               || case when a % 1999 = 7 then '鷺沼の駅前です。' else '' end`;

/** As PostgreSQL leaves a city's tables after a night: who measures right after filling measures the clearing up. */
const settle = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
  }
};

/** Adds the voices, publishes what may be shown, makes all of it findable as the worker would, and adds who reads. */
export const fillTown = async ({ url, env }: OwnDatabase, voices: number): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await addManyVoices(client, voices, new Date(), WORDS);
    await publishMany(client);
  } finally {
    await client.end();
  }
  await withCore(loadConfig(readEnv({ ...env, LOG_LEVEL: 'silent' })), async (core) => {
    await core
      .get(UnitOfWork)
      .commit(({ manager }) => core.get(PublicationRepository).placeAll(manager));
    let said = 0;
    await core.get(RebuildSearch).rebuild(({ folded, voices: of }) => {
      if (folded - said < of / 5) return;
      said = folded;
      progress(`  ${folded} of ${of} voices folded for search`);
    });
    const add = (login: string, role: 'clerk' | 'triage', sections: string[]) =>
      core
        .get(AddStaff)
        .add(OPERATOR, { login, name: login, password: PASSWORD, roles: [role], sections });
    await add('city', 'triage', []);
    await add('section', 'clerk', ['shuno']);
    await core.get(VoiceCountsRepository).gather();
  });
  await settle(url);
};
