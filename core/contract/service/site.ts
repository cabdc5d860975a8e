import * as z from 'zod/mini';
import { operation } from '../operation.js';

/** A class of storage: a kind, what is confided, what was taken back, or a topic that has years of its own. */
export const retentionClass = z.union([
  z.enum(['opinion', 'consultation', 'confided', 'withdrawn']),
  z.templateLiteral(['topic:', z.string()]),
]);
export type RetentionClass = z.infer<typeof retentionClass>;
/** As the register writes it: also of a form that ended the storage of its answers itself. */
export const disposalClass = z.union([retentionClass, z.templateLiteral(['form:', z.string()])]);
export type DisposalClass = z.infer<typeof disposalClass>;

export const site = z.object({
  name: z.string(),
  municipality: z.string(),
  demo: z.boolean(),
  /** It sends mail; without it there is no way back by an address. */
  mail: z.boolean(),
  /** For how many years what belongs to a voice is kept after the fiscal year in which it ended; none where nothing is disposed of. */
  kept: z.array(z.object({ class: retentionClass, years: z.number() })),
});
export type Site = z.infer<typeof site>;

export const localeRow = z.object({
  tag: z.string(),
  autonym: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  checked: z.boolean(),
});
export type LocaleRow = z.infer<typeof localeRow>;

export const readSite = operation({
  method: 'GET',
  path: '/api/site',
  door: 'service',
  who: 'anybody',
  summary: 'Whose site this is, whether its voices are invented, and whether it sends mail',
  response: site,
  errors: [],
  cache: { seconds: 60 },
});

export const listLocales = operation({
  method: 'GET',
  path: '/api/locales',
  door: 'service',
  who: 'anybody',
  summary: 'Languages of pages and answers',
  response: z.array(localeRow),
  errors: [],
  cache: { seconds: 60 },
});

export const readOpenApi = operation({
  method: 'GET',
  path: '/api/openapi.json',
  door: 'service',
  who: 'anybody',
  summary: 'This description',
  response: z.record(z.string(), z.unknown()),
  errors: [],
  cache: { seconds: 60 },
});
