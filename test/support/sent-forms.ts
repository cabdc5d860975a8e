import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import type { FormSent, Problem, SubmissionAccepted } from '../../core/contract/index.js';
import type { Product } from './product.js';

/** A receipt, or what was refused. */
export type SentForm = SubmissionAccepted & Pick<Problem, 'code' | 'errors'>;
type More = Partial<FormSent & { readonly key: string; readonly lang: string }>;

/** How whoever sends forms in tests is reached. */
export const CONTACT = { name: 'Nguyễn An', phone: '0270-24-5111' };

/** Forms that become voices, as residents send them. */
export const formsOf = (product: () => Product) => {
  const send = (
    code: string,
    answers: FormSent['answers'],
    { key = randomUUID(), lang = 'vi', ...body }: More = {},
  ) =>
    product().call<SentForm>('POST', `/api/questionnaires/${code}/voices?lang=${lang}`, {
      body: { version: 1, answers, contact: CONTACT, ...body },
      headers: { 'idempotency-key': key },
    });
  const sent = async (...args: Parameters<typeof send>): Promise<SubmissionAccepted> => {
    const { status, body } = await send(...args);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body;
  };
  return {
    send,
    sent,
    /** One that routing has placed. */
    placed: async (...args: Parameters<typeof send>): Promise<SubmissionAccepted> => {
      const voice = await sent(...args);
      await product().route();
      return voice;
    },
    sectionOf: async ({ id }: SubmissionAccepted): Promise<string | undefined> => {
      const [row] = await product()
        .app.get(DataSource)
        .query(
          'select c.code from submissions s join sections c on c.id = s.section_id where s.id = $1',
          [id],
        );
      return row?.code;
    },
  };
};
