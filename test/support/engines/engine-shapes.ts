import type { EngineKind } from '../../../core/base/city/index.js';

/** What an engine says to a sentence. */
export type Say = (text: string, from: string, to: string) => string;
/** A request as a server sees it. */
export interface Seen {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** JSON, or the parameters of a form. */
  readonly body: Readonly<Record<string, unknown>>;
}
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}
/** What may be wrong with an answer that came in time. */
export type Mood = 'limited' | 'spent' | 'broken' | 'half' | 'wrong' | 'html' | 'elsewhere';

export const KEY = 'a-key-of-tests';
export const SECRET = 'a-secret-of-tests';
export const LOGIN = 'city';
export const MODEL = 'a-model';

/** A service as its documentation describes it: how it answers, what it refuses, what it says when it cannot. */
interface Shape {
  /** What is asked of it; undefined where it asks for something first, such as a token. */
  readonly texts: (seen: Seen) => readonly string[] | undefined;
  /** So many texts and characters one request may hold. */
  readonly limits: { readonly segments: number; readonly characters: number };
  readonly reply: (seen: Seen, say: Say) => Reply;
  /** The same answer with other texts. */
  readonly of: (texts: readonly unknown[]) => unknown;
  /** 429, quota, 5xx as this service says them. */
  readonly trouble: (mood: 'limited' | 'spent' | 'broken') => Reply;
}

const ok = (body: unknown): Reply => ({ status: 200, body });
const saying = (status: number, body: unknown, retryAfter?: string): Reply => ({
  ...{ status, body },
  headers: retryAfter ? { 'retry-after': retryAfter } : {},
});
const strings = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const libretranslate: Shape = {
  texts: ({ body }) => strings(body.q),
  limits: { segments: 100, characters: 2_000 },
  of: (texts) => ({ translatedText: texts }),
  reply: ({ body }, say) => {
    if (body.api_key !== KEY) return saying(403, { error: 'Invalid API key' });
    const { source, target } = body as { source: string; target: string };
    return ok(libretranslate.of(strings(body.q).map((text) => say(text, source, target))));
  },
  trouble: (mood) =>
    mood === 'limited'
      ? saying(429, { error: 'Slowdown: 80 per 1 minute' }, '7')
      : mood === 'spent'
        ? saying(403, { error: 'Your API key has no requests left' })
        : saying(500, { error: 'Cannot translate text: it failed' }),
};

const deepl: Shape = {
  texts: ({ body }) => strings(body.text),
  limits: { segments: 50, characters: 43_000 },
  of: (texts) => ({
    translations: texts.map((text) => ({ detected_source_language: 'JA', text })),
  }),
  reply: ({ body, headers }, say) => {
    if (headers.authorization !== `DeepL-Auth-Key ${KEY}`)
      return saying(403, { message: 'Forbidden' });
    const { source_lang: from, target_lang: to } = body as Record<string, string>;
    return ok(deepl.of(strings(body.text).map((text) => say(text, `${from}`, `${to}`))));
  },
  trouble: (mood) =>
    mood === 'limited'
      ? saying(429, { message: 'Too many requests' }, '7')
      : mood === 'spent'
        ? saying(456, { message: 'Quota exceeded' })
        : saying(503, { message: 'Service unavailable' }, '7'),
};

const resultset = (code: number, message: string, text?: unknown) => ({
  resultset: {
    ...{ code, message },
    result: text === undefined ? null : { text, blank: 0, information: {} },
  },
});
const textra: Shape = {
  texts: ({ path, body }) => (path.startsWith('/oauth2/') ? undefined : [String(body.text)]),
  limits: { segments: 1, characters: 1_000 },
  of: ([text]) => resultset(0, '', text),
  reply: ({ path, body }, say) => {
    if (path === '/oauth2/token.php')
      return body.client_id === KEY && body.client_secret === SECRET
        ? ok({ access_token: 'a-token', expires_in: '3600', token_type: 'Bearer' })
        : saying(401, { error: 'invalid_client' });
    const [, from = '', to = ''] = /^\/api\/mt\/generalNT_(.+)_(.+)\/$/.exec(path) ?? [];
    // It answers 200 whatever is wrong.
    if (body.access_token !== 'a-token') return ok(resultset(510, 'OAuth authentication error'));
    if (body.key !== KEY || body.name !== LOGIN) return ok(resultset(500, 'API key error'));
    return ok(textra.of([say(String(body.text), from, to)]));
  },
  trouble: (mood) =>
    mood === 'limited'
      ? saying(429, 'Too Many Requests', '7')
      : mood === 'spent'
        ? ok(resultset(10002, 'Monthly limit'))
        : ok(resultset(531, 'Run error')),
};

const completion = (content: string, finish_reason = 'stop') => ({
  object: 'chat.completion',
  model: MODEL,
  choices: [{ index: 0, finish_reason, message: { role: 'assistant', content } }],
  usage: { total_tokens: 1 },
});
const chat: Shape = {
  texts: ({ body }) =>
    strings(JSON.parse((body.messages as { content: string }[])[1]?.content ?? '[]')),
  limits: { segments: 20, characters: 3_000 },
  of: (texts) => completion(JSON.stringify(texts)),
  reply: (seen, say) => {
    if (seen.headers.authorization !== `Bearer ${KEY}`)
      return saying(401, { error: { message: 'Invalid key', type: 'invalid_request_error' } });
    const [{ content: prompt = '' } = {}] = seen.body.messages as { content?: string }[];
    const [, from = '', to = ''] =
      /sentences in (.+), which.*of them into (.+)\./.exec(prompt) ?? [];
    return ok(chat.of((chat.texts(seen) ?? []).map((text) => say(text, from, to))));
  },
  trouble: (mood) =>
    mood === 'limited'
      ? saying(429, { error: { message: 'Rate limit reached' } }, '7')
      : mood === 'spent'
        ? saying(429, { error: { message: 'Quota', type: 'insufficient_quota' } })
        : saying(502, { error: { message: 'Bad gateway' } }),
};

export const SHAPES: Readonly<Record<EngineKind, Shape>> = { libretranslate, deepl, textra, chat };
