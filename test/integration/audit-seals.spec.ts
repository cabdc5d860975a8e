import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { AuditSealRepository, AuditSeals } from '../../core/base/audit/index.js';
import { type Product, startProduct } from '../support/product.js';

/** Is it seen when somebody who rules the database changes what the log says? */
let product: Product;
let owner: pg.Client;
let seals: AuditSeals;
const ruled = (statement: string, values: unknown[] = []) => owner.query(statement, values);

beforeAll(async () => {
  product = await startProduct();
  owner = new pg.Client({ connectionString: product.config.databaseUrl });
  await owner.connect();
  // As only the owner can: no trigger stands in the way.
  await ruled('set session_replication_role = replica');
  seals = product.app.get(AuditSeals);
});
afterAll(async () => {
  await owner.end();
  await product.close();
});
/** Until every line has its seal: what others on the same server have under way is waited for. */
const sealAll = async () => {
  do await seals.next();
  while ((await seals.check()).unsealed);
};
const broken = async () => (await seals.check()).broken?.number;
const lastId = async (): Promise<string> =>
  (await ruled('select max(id)::text as id from audit_log')).rows[0].id;

beforeEach(async () => {
  await product.submit({});
  await sealAll();
  await product.submit({});
  await sealAll();
});

describe('the chain over the log', () => {
  it('fits what nobody has touched, and says how much has no seal yet', async () => {
    await product.submit({});
    const { seals: all, lines, unsealed, broken: none } = await seals.check();
    expect(none).toBeUndefined();
    expect(all).toBeGreaterThanOrEqual(2);
    expect([lines > 0, unsealed]).toEqual([true, 1]);
  });

  it.each([
    'at',
    'actor_kind',
    'actor_id',
    'verb',
    'subject_id',
    'from_status',
    'to_status',
    'detail',
  ])('breaks where %s of a line is changed', async (column) => {
    const id = await lastId();
    const before = (await ruled(`select ${column}::text as is from audit_log where id = $1`, [id]))
      .rows[0].is;
    const others: Record<string, string> = {
      at: "at + interval '1 microsecond'",
      actor_kind: "'system'",
      subject_id: 'gen_random_uuid()',
      detail: `'{"x":1}'`,
    };
    await ruled(`update audit_log set ${column} = ${others[column] ?? "'x'"} where id = $1`, [id]);
    expect(await broken()).toBeDefined();
    const type = (
      await ruled(
        `select data_type as is from information_schema.columns where table_name = 'audit_log' and column_name = $1`,
        [column],
      )
    ).rows[0].is;
    await ruled(`update audit_log set ${column} = cast($2 as ${type}) where id = $1`, [id, before]);
    expect(await broken()).toBeUndefined();
  });

  it('breaks where a line is taken away, and where one is put between', async () => {
    const id = await lastId();
    const { rows } = await ruled('delete from audit_log where id = $1 returning *', [id]);
    expect(await broken()).toBeDefined();
    const put = (line: object) =>
      ruled(
        'insert into audit_log overriding system value select * from json_populate_record(null::audit_log, $1)',
        [JSON.stringify(line)],
      );
    await put(rows[0]);
    expect(await broken()).toBeUndefined();
    await put({ ...rows[0], id: '0' });
    expect(await broken()).toBe('1');
    await ruled('delete from audit_log where id = 0');
  });

  it('breaks where a seal is made anew alone, and where one is missing', async () => {
    const { rows } = await ruled(
      `update audit_seals set digest = sha256('x') where number = 1 returning number`,
    );
    expect(rows).toHaveLength(1);
    expect(await broken()).toBe('1');
    await ruled('delete from audit_seals');
    await sealAll();
    expect(await broken()).toBeUndefined();
    await product.submit({});
    await sealAll();
    await ruled('delete from audit_seals where number = 1');
    expect(await broken()).toBeDefined();
    await ruled('delete from audit_seals');
  });

  it('is told from one that was made anew from the beginning by what stood in a log outside', async () => {
    const repository = product.app.get(AuditSealRepository);
    const witness = await repository.last();
    await ruled('delete from audit_log where id = $1', [await lastId()]);
    await ruled('delete from audit_seals');
    await sealAll();
    expect(await broken()).toBeUndefined();
    const now = await repository.last();
    expect(now?.digest.equals(witness?.digest ?? Buffer.alloc(0))).toBe(false);
  });

  it('waits for a line that is written and not yet committed', async () => {
    const other = product.app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(
      `insert into audit_log (at, actor_kind, verb, subject_id, detail) values (now(), 'system', 'late', gen_random_uuid(), '{}')`,
    );
    await product.submit({});
    await seals.next();
    expect(await seals.next()).toBeUndefined();
    await other.commitTransaction();
    await other.release();
    await sealAll();
    expect(await seals.check()).toMatchObject({ broken: undefined, unsealed: 0 });
  });

  it('does not break where the reason of a line goes with its voice', async () => {
    await ruled(`update audit_log set reason = 'x' where id = $1`, [await lastId()]);
    expect(await broken()).toBeUndefined();
  });

  it.each(['delete from audit_seals', 'truncate audit_seals', 'truncate audit_log'])(
    'is not touched by: %s',
    async (statement) => {
      await expect(product.app.get(DataSource).query(statement)).rejects.toThrow('append-only');
    },
  );
});
