/**
 * The anchor: raw node:http and pg, one transaction for each request (begin, the inserts, commit) with hand-written checks.
 * No framework, no idempotency check, no grouping; its statements are named, so that PostgreSQL plans them once.
 * INSERTS=3 writes the rows that the product writes (voice, audit line, outbox); INSERTS=2 leaves the audit line out.
 */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const withAudit = process.env.INSERTS !== '2';

const VOICE = `
  insert into submissions (id, receipt, secret_hash, idempotency_hash, request_hash, kind, status, privacy, text, declared_lang,
    ui_lang, measure_code, consent_to_publish, received_at, due_at, version, demo)
  values ($1, $2, $3, $4, $5, $6, 'received', 'public', $7, $8, $9, $10, $11, now(), now() + interval '14 days', 1, false)`;
const AUDIT = `
  insert into audit_log (at, actor_kind, verb, subject_id, to_status, detail)
  values (now(), 'resident', 'submit', $1, 'received', '{}')`;
const OUTBOX = `insert into outbox (event, consumer, subject_id) values ('submission.received', 'routing', $1)`;

interface Body {
  readonly kind: string;
  readonly text: string;
  readonly measure: string;
  readonly lang: string;
  readonly uiLang: string;
  readonly consentToPublish: boolean;
}

const isValid = (b: Body): boolean =>
  (b.kind === 'opinion' || b.kind === 'consultation') &&
  typeof b.text === 'string' &&
  b.text.length > 0 &&
  b.text.length <= 8000 &&
  /^\d-\d-\d$/.test(b.measure) &&
  typeof b.lang === 'string' &&
  typeof b.uiLang === 'string' &&
  typeof b.consentToPublish === 'boolean';

const store = async (b: Body): Promise<{ id: string; receipt: string; secret: string }> => {
  const id = randomUUID();
  const receipt = `KB-2026-${randomBytes(8).toString('hex')}`;
  const secret = randomBytes(16).toString('hex');
  const hash = createHash('sha256').update(secret).digest();
  const key = randomBytes(32);
  const { kind, text, lang, uiLang, measure, consentToPublish } = b;
  const voice = [id, receipt, hash, key, hash, kind, text, lang, uiLang, measure, consentToPublish];
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query({ name: 'voice', text: VOICE, values: voice });
    if (withAudit) await client.query({ name: 'audit', text: AUDIT, values: [id] });
    await client.query({ name: 'outbox', text: OUTBOX, values: [id] });
    await client.query('commit');
  } finally {
    client.release();
  }
  return { id, receipt, secret };
};

const server = createServer((req, res) => {
  const chunks: Buffer[] = [];
  req.on('data', (chunk: Buffer) => chunks.push(chunk));
  req.on('end', async () => {
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Body;
    if (!isValid(body)) return res.writeHead(422).end();
    const answer = JSON.stringify({ ...(await store(body)), status: 'received' });
    const length = Buffer.byteLength(answer);
    res
      .writeHead(201, { 'content-type': 'application/json', 'content-length': length })
      .end(answer);
  });
});
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('anchor ready'));
