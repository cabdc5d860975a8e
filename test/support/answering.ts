import { DataSource } from 'typeorm';
import type { Problem, StaffDraft } from '../../core/contract/index.js';
import { SendAnswers } from '../../core/jobs/answering/index.js';
import { deskOf } from './desk.js';
import type { Product } from './product.js';

export type Who = { readonly cookie: string };
const SECTION = 'tabunka-kyosei';

/** The people of one section, and the answers that they have under way: for tests of how an answer comes about. */
export const answeringOf = (product: () => Product) => {
  const desk = deskOf(product);
  let sent = 0;
  const arrive = async (more: object = {}) => {
    const accepted = await product().submit({
      measure: '5-4-1',
      text: `${++sent}番目の日本語教室を開いてください。`,
      ...more,
    });
    await product().route();
    return accepted;
  };
  const arrived = async (more: object = {}): Promise<string> => (await arrive(more)).id;
  const submitted = async (who: Who, text = '来月から開きます。'): Promise<string> => {
    const id = await arrived();
    await desk.act(who, id, 'answer', { text });
    return id;
  };
  return {
    desk,
    arrive,
    arrived,
    submitted,
    held: async (who: Who, chief: Who): Promise<string> => {
      const id = await submitted(who);
      await desk.act(chief, id, 'approve');
      return id;
    },
    /** Anew for each test: sessions end when the clock is moved. */
    people: async () => ({
      clerk: await product().signIn('佐藤', ['clerk'], [SECTION]),
      colleague: await product().signIn('鈴木', ['clerk'], [SECTION]),
      chief: await product().signIn('課長', ['approver'], [SECTION]),
      both: await product().signIn('係長', ['clerk', 'approver'], [SECTION]),
    }),
    draftOf: async (id: string, who: Who): Promise<StaffDraft> => {
      const { draft } = await desk.open(who, id);
      if (!draft) throw new Error('no answer is under way');
      return draft;
    },
    /** What a worker's round does. */
    send: () => product().app.get(SendAnswers).go(),
    answersOf: (id: string): Promise<{ text: string }[]> =>
      product()
        .app.get(DataSource)
        .query('select text from answers where submission_id = $1', [id]),
  };
};

export const refusal = ({ status, body }: { status: number; body: unknown }) => [
  status,
  (body as Problem).code,
];
/** The steps of an answer, each with where it is. */
export const states = ({ chain }: StaffDraft) =>
  chain.steps.map(({ name, state }) => `${name} ${state}`);
