import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import {
  appealDecision,
  book,
  cancelBooking,
  changeConsent,
  listOpinions,
  moveBooking,
  OPERATIONS,
  readMe,
  type StaffSubmission,
  signIn,
  withdrawVoice,
  writeAgain,
} from '../../core/contract/index.js';
import { grantToProcesses, makeRole } from '../../core/infra/roles/process-roles.js';
import { PUBLIC_GRANTS, STAFF_ONLY } from '../../core/infra/roles/public-grants.js';
import { concrete } from '../support/access-town.js';
import { at, bookingsOf, under } from '../support/bookings.js';
import { conversationOf, type Sent, shown } from '../support/conversation.js';
import { deskOf } from '../support/desk.js';
import { photosOf } from '../support/photos.js';
import { PASSWORD, type Product, startProduct } from '../support/product.js';
import { formsOf } from '../support/sent-forms.js';
import { vaultOf, WORDS } from '../support/vault.js';

/** Do two processes with users of their own serve residents and staff, and is what staff have out of reach of the residents'? */
const tag = randomBytes(4).toString('hex');
const ROLES = { public: `koebako_public_${tag}`, staff: `koebako_staff_${tag}` };
const SECRET = `it's "quoted" \\ %L`;
const CONFIDED = { kind: 'consultation', topic: 'dv' } as const;
let owner: Product;
let residents: Product;
let desk: Product;
let database: DataSource;

const urlOf = (role: string): string => {
  const url = new URL(owner.config.databaseUrl ?? '');
  url.username = role;
  url.password = encodeURIComponent(SECRET);
  return url.href;
};
beforeAll(async () => {
  owner = await startProduct();
  database = owner.app.get(DataSource);
  await owner.signIn('yamada', ['clerk'], ['*']);
  await owner.signIn('soudan', ['counsellor'], ['*']);
  await makeRole(database, ROLES.public, 'another');
  for (const role of [ROLES.public, ROLES.staff]) await makeRole(database, role, SECRET);
  expect((await grantToProcesses(database, ROLES)).sort()).toEqual(
    [ROLES.public, ROLES.staff].sort(),
  );
  const same = {
    SECRET_KEY_FILE: owner.config.secretKeyFile,
    PHOTOS_DIR: owner.config.photosDir,
  };
  residents = await startProduct({ ...same, ROLE: 'public', DATABASE_URL: urlOf(ROLES.public) });
  desk = await startProduct({ ...same, ROLE: 'staff', DATABASE_URL: urlOf(ROLES.staff) });
});
afterAll(async () => {
  await residents?.close();
  await desk?.close();
  for (const role of [ROLES.public, ROLES.staff]) {
    await database.query(`drop owned by "${role}"`);
    await database.query(`drop role "${role}"`);
  }
  await owner?.close();
});

/** What a statement is answered with for one of the users. */
const tried = async (role: string, statement: string): Promise<string> => {
  const client = new pg.Client({ connectionString: urlOf(role) });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(statement);
    return 'done';
  } catch (error) {
    return (error as { code?: string }).code ?? 'failed';
  } finally {
    await client.end();
  }
};
const REFUSED = '42501';

describe('the residents’ user of the database', () => {
  it('has a decision about each table there is', async () => {
    const rows: { name: string }[] = await database.query(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    const decided = [...Object.keys(PUBLIC_GRANTS), ...STAFF_ONLY];
    expect(decided.sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it('reads and writes nothing of what staff alone have', async () => {
    const done: string[] = [];
    for (const table of STAFF_ONLY)
      for (const statement of [
        `select 1 from ${table}`,
        `insert into ${table} default values`,
        `delete from ${table}`,
        `truncate ${table}`,
        `drop table ${table}`,
      ])
        if ((await tried(ROLES.public, statement)) !== REFUSED) done.push(statement);
    expect(done).toEqual([]);
  });

  it.each([
    'select password_hash from staff_members',
    'select login, name from staff_members',
    'update staff_members set active = false',
    'select sealed, salt from staff_keys',
    'select house from desk_keys',
    'select sealed from desk_key_holders',
    'select subject_id, detail from audit_log',
    'select fields from desk_forms',
    'select subject_id from outbox',
    'update audit_log set reason = null',
    'truncate audit_log cascade',
    'create table mine (id int)',
    'alter table submissions disable trigger all',
  ])('may not: %s', async (statement) => {
    expect(await tried(ROLES.public, statement)).toBe(REFUSED);
  });
});

describe('the desk’s user of the database', () => {
  it.each([
    'delete from audit_log',
    "update audit_log set verb = 'x'",
    'truncate audit_log',
    'alter table audit_log disable trigger all',
    'drop table audit_log',
    'delete from audit_seals',
    'update audit_seals set lines = 1',
    'truncate audit_seals',
    'create table mine (id int)',
  ])('may not: %s', async (statement) => {
    expect(await tried(ROLES.staff, statement)).toBe(REFUSED);
  });
});

describe('a process of one side', () => {
  const clerk = async () => {
    const { status, headers } = await desk.ask(signIn, {
      body: { login: 'yamada', password: PASSWORD },
    });
    expect(status).toBe(204);
    return { cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
  };

  it('has no door of the other', async () => {
    const who = await clerk();
    expect((await residents.ask(readMe, {}, who)).status).toBe(404);
    expect(
      (await residents.ask(signIn, { body: { login: 'yamada', password: PASSWORD } })).status,
    ).toBe(404);
    expect((await desk.ask(listOpinions, { query: {} })).status).toBe(404);
    expect((await desk.ask(readMe, {}, who)).status).toBe(200);
  });

  it('lets residents send, read, change, go on with and take back a voice that the desk reads', async () => {
    const talk = conversationOf(() => residents);
    const sent = await residents.submit({
      consentToPublish: true,
      contact: { email: 'a@example.org' },
    });
    expect((await talk.edit(sent, '街灯が消えています。')).status).toBeLessThan(300);
    await owner.route();
    expect((await talk.write(sent, '写真の場所です。')).status).toBe(201);
    const consent = { ...shown(sent), body: { consentToPublish: false } };
    expect((await residents.ask(changeConsent, consent)).status).toBeLessThan(300);
    expect((await talk.own(sent)).messages.length).toBeGreaterThan(0);
    const seen = await desk.call<StaffSubmission>('GET', `/api/staff/submissions/${sent.id}`, {
      headers: { ...(await clerk()) },
    });
    expect([seen.status, seen.body.text]).toEqual([200, '街灯が消えています。']);
    expect((await residents.ask(withdrawVoice, shown(sent))).status).toBeLessThan(300);
    expect((await talk.own(sent)).status).toBe('withdrawn');
  });

  it('takes in what is confided, for a desk whose key was never made, and gives it back to its sender', async () => {
    const sent = await residents.submit({ ...CONFIDED, text: WORDS });
    expect((await conversationOf(() => residents).own(sent)).text).toBe(WORDS);
    expect((await conversationOf(() => residents).write(sent, WORDS)).status).toBe(201);
    expect((await residents.ask(withdrawVoice, shown(sent))).status).toBeLessThan(300);
  });

  /** Does what the worker does, as the user that it has, until nothing is left. */
  const work = async () => {
    await vaultOf(() => desk).follow();
    const left = await database.query(
      'select consumer, last_error as error from outbox where handled_at is null or last_error is not null',
    );
    expect(left).toEqual([]);
  };

  it('lets residents book, be told, move and cancel a time, and others wait for one', async () => {
    const times = bookingsOf(residents);
    const own = await times.held({ at: at('13:00') });
    const booked = { ...under(own), body: { name: 'Hoa', email: 'hoa@example.org', remind: true } };
    expect((await residents.ask(book, booked)).status).toBe(204);
    expect((await times.read(own)).state).toBe('booked');
    const moved = { ...under(own), body: { at: at('13:40'), place: 'main' } };
    expect((await residents.ask(moveBooking, moved)).status).toBeLessThan(300);
    await times.wait();
    expect((await residents.ask(cancelBooking, under(own))).status).toBeLessThan(300);
    await work();
  });

  it('lets residents send photos with a voice and with a message, and look at them', async () => {
    const photos = photosOf(() => residents);
    const talk = conversationOf(() => residents);
    const sent = await residents.submit({ photos: [await photos.taken()] });
    await work();
    const more = { body: { text: '写真です。', photos: [await photos.taken()] } };
    expect((await residents.ask(writeAgain, { ...shown(sent), ...more })).status).toBe(201);
    const [photo] = (await talk.own(sent)).photos;
    const look = await photos.look(
      `/api/submissions/${sent.receipt}/photos/${photo?.id}?size=view`,
      {
        authorization: `Receipt ${sent.secret}`,
      },
    );
    expect(look.status).toBe(200);
    expect((await residents.ask(withdrawVoice, shown(sent))).status).toBeLessThan(300);
    await work();
  });

  it('lets residents object to what is not shown, and take back what is', async () => {
    const who = await clerk();
    const of = deskOf(() => desk);
    const sent = await residents.submit({ measure: '5-1-3', consentToPublish: true });
    await work();
    expect((await of.answer(who, sent.id, { text: '見に行きます。' })).status).toBe(200);
    expect((await of.act(who, sent.id, 'withhold', { reason: 'others' })).status).toBe(200);
    const appeal = { ...shown(sent), body: { text: 'うちの店です。' } };
    expect((await residents.ask(appealDecision, appeal)).status).toBeLessThan(300);
    await work();
    expect((await of.act(who, sent.id, 'publish', { publicText: '店の前。' })).status).toBe(200);
    await work();
    const consent = { ...shown(sent), body: { consentToPublish: false } };
    expect((await residents.ask(changeConsent, consent)).status).toBeLessThan(300);
    await work();
  });

  it('counts answers of forms, and makes voices of those that become one', async () => {
    const { sent } = formsOf(() => residents);
    const answered = await residents.call('POST', '/api/questionnaires/lecture/responses', {
      body: { version: 1, answers: { understood: 'well', aware: 'some' } },
      headers: { 'idempotency-key': randomBytes(8).toString('hex') },
    });
    expect(answered.status).toBe(201);
    const voice = await sent('information-request', {
      ...{ what: '公園の一覧', how: 'copy', receive: 'counter' },
    });
    await work();
    expect((await residents.ask(withdrawVoice, shown(voice as Sent))).status).toBeLessThan(300);
    await work();
  });

  it('answers every request of residents, with what its example is or with a refusal, never with a fault', async () => {
    const { receipt, secret } = await residents.submit({});
    const faults: string[] = [];
    for (const op of OPERATIONS.filter(({ door }) => door !== 'staff')) {
      const { status } = await residents.call(
        op.method,
        concrete(op.path).replace('KB-2026-000000', receipt),
        {
          headers: {
            authorization: `Receipt ${encodeURIComponent(secret)}`,
            'idempotency-key': randomBytes(8).toString('hex'),
          },
          ...(op.method === 'GET' ? {} : { body: op.example ?? {} }),
        },
      );
      if (status >= 500) faults.push(`${op.method} ${op.path}: ${status}`);
    }
    expect(faults).toEqual([]);
  });
});
