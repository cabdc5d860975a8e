import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type {
  OwnSubmission,
  SubmissionAccepted,
  Translation,
  TranslationItem,
} from '../../core/contract/index.js';
import { TranslateVoice, TranslateWritten } from '../../core/jobs/translating/index.js';
import type { Product } from './product.js';

type Who = { readonly cookie: string };

/** What translators do, for tests: find a text in the list, look at it, write; and what its sender reads then. */
export const translatingOf = (product: () => Product) => {
  const app = (): NestFastifyApplication => product().app;
  const list = async (who: Who, query = '') => {
    const { body } = await product().call<{ items: TranslationItem[] }>(
      'GET',
      `/api/staff/translations?limit=100${query}`,
      { headers: who },
    );
    return body.items;
  };
  const read = (who: Who, id: string) =>
    product().call<Translation>('GET', `/api/staff/translations/${id}`, { headers: who });
  return {
    list,
    read,
    /** What the worker does when a voice has its place, or its sender has written. */
    follow: async (): Promise<void> => {
      for (const [consumer, handler] of [
        ['translate-voice', TranslateVoice],
        ['translate-written', TranslateWritten],
      ] as const) {
        const items = await app().get(OutboxRepository).claim(consumer, 1_000, 60_000);
        if (items.length) await app().get(handler).handle(items);
      }
    },
    /** The translation of a voice's text of one kind into one language, as this person finds it in the list. */
    find: async (who: Who, voice: string, kind: string, lang: string, state = 'open') =>
      (await list(who, `&state=${state}`)).find(
        (one) => one.voice.id === voice && one.kind === kind && one.lang === lang,
      ),
    write: <T = Translation>(who: Who, id: string, body: object) =>
      product().call<T>('PUT', `/api/staff/translations/${id}`, { headers: who, body }),
    own: async ({ receipt, secret }: SubmissionAccepted, lang: string): Promise<OwnSubmission> =>
      (
        await product().call<OwnSubmission>('GET', `/api/submissions/${receipt}?lang=${lang}`, {
          headers: { authorization: `Receipt ${secret}` },
        })
      ).body,
  };
};
