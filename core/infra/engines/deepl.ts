import * as z from 'zod/mini';
import { EngineTrouble } from '../../jobs/translating/index.js';
import { askEngine } from './ask-engine.js';
import { type EngineOptions, LimitedEngine } from './limited-engine.js';

/** 50 texts and 128 KiB a request; a sign of our scripts takes up to three bytes. */
const LIMITS = { segments: 50, characters: 30_000 };
/** Variants are named where one translates into them, never where one translates from them. */
const CODES = {
  ja: 'JA',
  en: { source: 'EN', target: 'EN-US' },
  es: 'ES',
  'pt-BR': { source: 'PT', target: 'PT-BR' },
  'zh-Hans': { source: 'ZH', target: 'ZH-HANS' },
  ko: 'KO',
  id: 'ID',
  vi: 'VI',
  ne: 'NE',
  fil: 'TL',
};

const answer = z.object({ translations: z.array(z.object({ text: z.unknown() })) });

/** DeepL: `POST /v2/translate`, the key in a header. */
export class DeepL extends LimitedEngine {
  constructor(
    options: EngineOptions,
    private readonly key: string,
  ) {
    super(options, LIMITS, CODES);
  }

  protected override async send(texts: readonly string[], from: string, to: string) {
    const said = answer.safeParse(
      await askEngine({
        url: `${this.url}/v2/translate`,
        headers: { authorization: `DeepL-Auth-Key ${this.key}` },
        body: {
          text: texts,
          source_lang: this.code(from, 'source'),
          target_lang: this.code(to, 'target'),
          // Each text is one sentence.
          split_sentences: '0',
          preserve_formatting: true,
        },
        timeoutMs: this.timeoutMs,
      }),
    );
    if (!said.success) throw new EngineTrouble('odd');
    return said.data.translations.map(({ text }) => text);
  }
}
