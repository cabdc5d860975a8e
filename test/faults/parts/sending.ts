import { randomUUID } from 'node:crypto';

export interface Sent {
  readonly status: number;
  readonly id: string | undefined;
}

/** Sends one voice; 0 where nobody answered. */
export const sendVoice = async (
  site: string,
  text: string,
  key: string = randomUUID(),
): Promise<Sent> => {
  try {
    const answer = await fetch(`${site}/api/submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ kind: 'opinion', text, measure: '5-3-1' }),
      signal: AbortSignal.timeout(10_000),
    });
    const { id } = (await answer.json()) as { id?: string };
    return { status: answer.status, id: answer.status === 201 ? id : undefined };
  } catch {
    return { status: 0, id: undefined };
  }
};

/** Of what was acknowledged, how many are not there: a false 201 each. */
export const notStored = async (
  query: (sql: string, values: readonly unknown[]) => Promise<{ n: number }[]>,
  sent: readonly Sent[],
): Promise<number> => {
  const ids = sent.flatMap(({ id }) => id ?? []);
  const [row] = await query(
    'select count(*)::int as n from unnest($1::uuid[]) id where not exists (select from submissions s where s.id = id)',
    [ids],
  );
  return row?.n ?? ids.length;
};
