import * as z from 'zod/mini';
import { operation } from '../operation.js';

export const site = z.object({
  name: z.string(),
  municipality: z.string(),
  demo: z.boolean(),
  /** It sends mail; without it there is no way back by an address. */
  mail: z.boolean(),
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
