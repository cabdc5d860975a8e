import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OutboxRepository } from '../../core/base/outbox/index.js';
import type {
  OwnSubmission,
  SubmissionAccepted,
  Translation,
  TranslationItem,
} from '../../core/contract/index.js';
import {
  TranslateAppealed,
  TranslateVoice,
  TranslateWritten,
} from '../../core/jobs/translating/index.js';
import { deskOf } from './desk.js';
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
        ['translate-appealed', TranslateAppealed],
      ] as const) {
        const items = await app().get(OutboxRepository).claim(consumer, 1_000, 60_000);
        if (items.length) await app().get(handler).handle(items);
      }
    },
    /** The translation of a voice's text of one kind into one language, as this person finds it in the list. */
    find: async (who: Who, voice: string, kind: string, lang: string, state = 'open') =>
      (await list(who, `&state=${state}`)).find(
        (one) => one.voice?.id === voice && one.kind === kind && one.lang === lang,
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

interface Around {
  readonly product: Product;
  readonly clerk: Who;
  readonly translator: Who;
}

/** Voices in Spanish and what comes of them, for tests: they arrive, are answered, and a translator writes. */
export const spanishVoicesOf = (around: () => Around) => {
  const product = () => around().product;
  const desk = deskOf(product);
  const translating = translatingOf(product);
  let sent = 0;
  const arrive = async (more: object = {}) => {
    const voice = await product().submit({
      text: `¿Cuándo empieza la clase de japonés número ${++sent} de la noche?`,
      lang: 'es',
      measure: '5-4-1',
      ...more,
    });
    await product().route();
    await translating.follow();
    return voice;
  };
  const answerIn = async (voice: string, lang = 'es') => {
    const found = await translating.find(around().translator, voice, 'answer', lang);
    if (!found) throw new Error(`no translation into ${lang} waits`);
    return found;
  };
  return {
    arrive,
    /** What the voice that came last asks for in Japanese: numbers are to be the same. */
    lastInJapanese: () => `夜の日本語教室（${sent}番）は、いつ始まりますか。`,
    answered: async (text: string, more: object = {}) => {
      const voice = await arrive(more);
      await desk.answer(around().clerk, voice.id, { text });
      return voice;
    },
    answerIn,
    checked: async (voice: string, sentences: readonly string[], lang = 'es') => {
      const { id } = await answerIn(voice, lang);
      return translating.write(around().translator, id, { state: 'checked', sentences });
    },
  };
};
