import { type AskWith, type Operation, requestOf } from '../../core/contract/index.js';

export interface Asked {
  readonly status: number;
  /** What was answered, unread: who measures or kills trusts no shape. */
  readonly body: unknown;
}

/** Asks a process of the product, as any other program would. Status 0: nobody answered. */
export const askAt =
  (site: string) =>
  async <O extends Operation>(op: O, ...ask: AskWith<O>): Promise<Asked> => {
    const { method, path, headers, body } = requestOf(op, ...ask);
    try {
      const answer = await fetch(`${site}${path}`, { method, headers, body: body ?? null });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : undefined };
    } catch {
      return { status: 0, body: undefined };
    }
  };

/** Pairs of bookings that take the same counsellor or the same interpreter at the same time. */
export const DOUBLED = `
  select count(*)::int as n from bookings a join bookings b on a.id < b.id and a.during && b.during
     and (a.lane = b.lane or a.interpreter_lane = b.interpreter_lane)
   where a.state in ('held', 'booked', 'offered', 'came', 'no_show') and b.state in ('held', 'booked', 'offered', 'came', 'no_show')`;
