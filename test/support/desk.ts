import { DataSource } from 'typeorm';
import {
  type StaffSubmission,
  type StaffVerb,
  VERBS,
  type VerbRow,
} from '../../core/contract/index.js';
import { SendAnswers } from '../../core/jobs/answering/index.js';
import type { Product } from './product.js';

type Who = { cookie: string };

/** A verb's part of the address. */
const pathOf = (verb: string): string => {
  const row: VerbRow | undefined = VERBS[verb as StaffVerb];
  return row?.path ?? verb;
};

/** What people at the desk do, for tests: read, look into a voice, act on it. */
export const deskOf = (product: () => Product) => {
  const read = async <T = StaffSubmission>(who: Who, path: string): Promise<T> =>
    (await product().call<T>('GET', `/api/staff/${path}`, { headers: who })).body;
  const rowOf = async (id: string) => {
    const [row] = await product()
      .app.get(DataSource)
      .query(
        `select s.version, s.privacy, c.code from submissions s left join sections c on c.id = s.section_id
          where s.id = $1`,
        [id],
      );
    return row;
  };
  /** Does a verb, with the newest version of the voice unless `body` says another. */
  const act = async <T = StaffSubmission>(
    who: Who,
    id: string,
    verb: string,
    body: object = {},
  ) => {
    const version = (await rowOf(id))?.version ?? 0;
    return product().call<T>('POST', `/api/staff/submissions/${id}/${pathOf(verb)}`, {
      headers: who,
      body: { version, ...body },
    });
  };
  /** Somebody of the voice's section who decides there. */
  const chiefOf = async (id: string): Promise<Who> => {
    const { privacy, code } = await rowOf(id);
    const role = privacy === 'vault' ? 'counsellor' : 'approver';
    return product().signIn(`chief-${role}@${code}`, [role], [code]);
  };
  /** Lets the time go by in which an answer can be taken back, and does what the worker would do then. */
  const afterHold = async (): Promise<void> => {
    product().clock.advance({ seconds: (product().config.holdSeconds ?? 0) + 1 });
    await product().app.get(SendAnswers).go();
  };
  /** Submits what somebody else decides on then, and lets it be sent; or gives the refusal. */
  const through = async <T>(who: Who, id: string, verb: string, body: object) => {
    const submitted = await act<T>(who, id, verb, body);
    if (submitted.status !== 200 || !(submitted.body as StaffSubmission).draft) return submitted;
    const decided = await act(await chiefOf(id), id, 'approve');
    if (decided.status !== 200) throw new Error(`not approved: ${JSON.stringify(decided.body)}`);
    await afterHold();
    return product().call<T>('GET', `/api/staff/submissions/${id}`, { headers: who });
  };
  return {
    read,
    open: (who: Who, id: string) => read(who, `submissions/${id}`),
    act,
    chiefOf,
    afterHold,
    /** Answers through the whole chain: somebody else decides, and it is sent. Gives the voice as it is then, or the refusal. */
    answer: <T = StaffSubmission>(who: Who, id: string, body: object) =>
      through<T>(who, id, 'answer', body),
    /** Corrects the last answer, the same way. */
    correct: <T = StaffSubmission>(who: Who, id: string, body: object) =>
      through<T>(who, id, 'correct', body),
    /** Sends a voice and routes it; gives its id. */
    routed: async (input: object): Promise<string> => {
      const { id } = await product().submit(input);
      await product().route();
      return id;
    },
  };
};
