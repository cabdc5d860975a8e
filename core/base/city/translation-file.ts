import * as z from 'zod/mini';
import { TRANSLATION_KINDS } from '../../contract/index.js';

const line = z.string().check(z.minLength(1, { error: 'must not be empty' }));
const name = z.string().check(
  z.regex(/^[a-z][a-z0-9-]{1,39}$/, {
    error: 'must be small letters, figures and -',
  }),
);
const kinds = z.array(z.enum(TRANSLATION_KINDS));

export const ENGINE_KINDS = ['libretranslate', 'deepl', 'textra', 'chat'] as const;
export type EngineKind = (typeof ENGINE_KINDS)[number];

const engine = z
  .strictObject({
    name,
    kind: z.enum(ENGINE_KINDS),
    /** Where it stands, without the path of its questions. */
    url: z.url({ protocol: /^https?$/, error: 'must be a web address' }),
    /** Which texts it is given: what residents wrote (`voice`, `message`), what the city wrote, what is published. */
    takes: kinds.check(z.minLength(1, { error: 'must name what it is given' })),
    /** Of a chat server: which of its models. */
    model: z.optional(line),
    /** Of TexTra: the name of the account. */
    login: z.optional(line),
    /** Stands with each translation; without it the model, or what the service calls itself. */
    version: z.optional(line),
    /** Without it as many as it takes. */
    charactersPerMonth: z.optional(
      z
        .int({ error: 'must be a whole number' })
        .check(z.minimum(1, { error: 'must be at least 1' })),
    ),
    timeoutSeconds: z.optional(
      z
        .int({ error: 'must be a whole number of seconds' })
        .check(
          z.minimum(1, { error: 'must be at least 1' }),
          z.maximum(20, { error: 'is over 20: others would wait' }),
        ),
    ),
    /** What it calls a language that it calls otherwise than the product thinks; languages that the product does not know it by. */
    languages: z.optional(z.record(z.string(), line)),
  })
  .check(
    z.refine(({ kind, model }) => kind !== 'chat' || model !== undefined, {
      error: 'of kind chat must name its model',
    }),
    z.refine(({ kind, login }) => kind !== 'textra' || login !== undefined, {
      error: 'of kind textra must name its login',
    }),
  );
export type EngineSettings = z.infer<typeof engine>;

/** `cities/<city>/translation.json`: which machines translate, whose turn it is for which languages, and what is shown unchecked. */
export const translationFile = z
  .strictObject({
    $comment: z.optional(z.unknown()),
    engines: z.array(engine),
    /** The first row that fits two languages says who is asked, one after the other; where none fits nobody is. */
    order: z.array(
      z.strictObject({
        from: z.optional(z.array(line)),
        to: z.optional(z.array(line)),
        engines: z.array(name),
      }),
    ),
    /** Kinds of texts whose translation by a machine is shown before a person has looked at it; the page says so. */
    showUnchecked: kinds,
  })
  .check(
    z.refine(({ engines }) => new Set(engines.map((one) => one.name)).size === engines.length, {
      error: 'has two engines with one name',
    }),
    z.refine(
      ({ engines, order }) =>
        order.every((row) => row.engines.every((asked) => engines.some((e) => e.name === asked))),
      { error: 'has an order that names an engine that is not there' },
    ),
  );
/** The city's machines. */
export type TranslationSettings = Omit<z.infer<typeof translationFile>, '$comment'>;
/** Of a city without the file: people translate. */
export const NO_ENGINES: TranslationSettings = { engines: [], order: [], showUnchecked: [] };
