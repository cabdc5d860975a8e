import { DataSource } from 'typeorm';
import type { StaffSubmission } from '../../core/contract/index.js';
import type { Product } from './product.js';

type Who = { cookie: string };

/** What people at the desk do, for tests: read, look into a voice, act on it. */
export const deskOf = (product: () => Product) => {
  const read = async <T = StaffSubmission>(who: Who, path: string): Promise<T> =>
    (await product().call<T>('GET', `/api/staff/${path}`, { headers: who })).body;
  return {
    read,
    open: (who: Who, id: string) => read(who, `submissions/${id}`),
    /** Does a verb, with the newest version of the voice unless `body` says another. */
    act: async <T = StaffSubmission>(who: Who, id: string, verb: string, body: object = {}) => {
      const [row] = await product()
        .app.get(DataSource)
        .query('select version from submissions where id = $1', [id]);
      return product().call<T>('POST', `/api/staff/submissions/${id}/${verb}`, {
        headers: who,
        body: { version: row?.version ?? 0, ...body },
      });
    },
    /** Sends a voice and routes it; gives its id. */
    routed: async (input: object): Promise<string> => {
      const { id } = await product().submit(input);
      await product().route();
      return id;
    },
  };
};
