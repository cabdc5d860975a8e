import * as z from 'zod/mini';
import { EngineTrouble } from '../../jobs/translating/index.js';
import { askEngine } from './ask-engine.js';
import { type EngineOptions, LimitedEngine } from './limited-engine.js';

/** Many installations take no more than 2,000 characters at once. */
const LIMITS = { segments: 20, characters: 2_000 };
/** Of which its index had models; others are named in the city's file. */
const CODES = {
  ja: 'ja',
  en: 'en',
  es: 'es',
  'pt-BR': 'pt-BR',
  'zh-Hans': 'zh-Hans',
  ko: 'ko',
  id: 'id',
  fil: 'tl',
};

const answer = z.object({ translatedText: z.array(z.unknown()) });

/** LibreTranslate, on the city's own machine: `POST /translate`. */
export class LibreTranslate extends LimitedEngine {
  constructor(
    options: EngineOptions,
    private readonly key: string | undefined,
  ) {
    super(options, LIMITS, CODES);
  }

  protected override async send(texts: readonly string[], from: string, to: string) {
    const said = answer.safeParse(
      await askEngine({
        url: `${this.url}/translate`,
        body: {
          q: texts,
          source: this.code(from, 'source'),
          target: this.code(to, 'target'),
          format: 'text',
          ...(this.key ? { api_key: this.key } : {}),
        },
        timeoutMs: this.timeoutMs,
      }),
    );
    if (!said.success) throw new EngineTrouble('odd');
    return said.data.translatedText;
  }
}
