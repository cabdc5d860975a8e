import * as z from 'zod/mini';
import type { Clock } from '../../base/kernel/index.js';
import { EngineTrouble, type TroubleKind } from '../../jobs/translating/index.js';
import { askEngine } from './ask-engine.js';
import { type EngineOptions, LimitedEngine } from './limited-engine.js';

/** One text a request. */
const LIMITS = { segments: 1, characters: 1_000 };
const CODES = {
  ja: 'ja',
  en: 'en',
  es: 'es',
  'pt-BR': 'pt-BR',
  'zh-Hans': 'zh-CN',
  ko: 'ko',
  id: 'id',
  vi: 'vi',
  ne: 'ne',
  fil: 'fil',
};
/** A token is used no more so long before it ends. */
const SPARE_MS = 60_000;

const tokenAnswer = z.object({ access_token: z.string(), expires_in: z.coerce.number() });
const answer = z.object({
  resultset: z.object({
    code: z.coerce.number(),
    result: z.optional(z.nullable(z.object({ text: z.unknown() }))),
  }),
});

/** It answers 200 whatever happens; what happened stands in `code`. */
const TROUBLE: Readonly<Record<number, TroubleKind>> = {
  500: 'key',
  501: 'key',
  502: 'quota',
  510: 'key',
  511: 'key',
  530: 'key',
  531: 'down',
  532: 'down',
  533: 'down',
  10002: 'quota',
  10003: 'key',
};
/** That the token is not taken any more. */
const NO_TOKEN = [510, 511];

/** TexTra (みんなの自動翻訳) or its twin @KI: a token for key and secret, then `POST /api/mt/generalNT_ja_en/` for each text. */
export class TexTra extends LimitedEngine {
  private token: { readonly text: string; readonly until: number } | undefined;

  constructor(
    options: EngineOptions,
    private readonly account: {
      readonly login: string;
      readonly key: string;
      readonly secret: string;
    },
    private readonly clock: Clock,
  ) {
    super(options, LIMITS, CODES);
  }

  protected override async send([text = '']: readonly string[], from: string, to: string) {
    const first = await this.ask(text, from, to);
    if (!NO_TOKEN.includes(first.code)) return [this.textOf(first)];
    // It may have been taken back before its time.
    this.token = undefined;
    return [this.textOf(await this.ask(text, from, to))];
  }

  private textOf({ code, result }: z.infer<typeof answer>['resultset']): unknown {
    if (code !== 0) throw new EngineTrouble(TROUBLE[code] ?? 'refused');
    if (!result) throw new EngineTrouble('odd');
    return result.text;
  }

  private async ask(text: string, from: string, to: string) {
    const { login, key } = this.account;
    const pair = `${this.code(from, 'source')}_${this.code(to, 'target')}`;
    const said = answer.safeParse(
      await askEngine({
        url: `${this.url}/api/mt/generalNT_${pair}/`,
        body: new URLSearchParams({
          ...{ access_token: await this.tokenNow(), key, name: login, type: 'json', text },
        }),
        timeoutMs: this.timeoutMs,
      }),
    );
    if (!said.success) throw new EngineTrouble('odd');
    return said.data.resultset;
  }

  private async tokenNow(): Promise<string> {
    const now = this.clock.now().getTime();
    if (this.token && now < this.token.until) return this.token.text;
    const said = tokenAnswer.safeParse(
      await askEngine({
        url: `${this.url}/oauth2/token.php`,
        body: new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: this.account.key,
          client_secret: this.account.secret,
        }),
        timeoutMs: this.timeoutMs,
      }),
    );
    if (!said.success) throw new EngineTrouble('key');
    const { access_token: text, expires_in: seconds } = said.data;
    this.token = { text, until: now + seconds * 1_000 - SPARE_MS };
    return text;
  }
}
