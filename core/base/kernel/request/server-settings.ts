import { refuseUnreadable } from './unreadable.js';

/** Milliseconds: a form over a slow telephone line comes within them, and whoever drips bytes is cut off. */
const REQUEST = 30_000;
const HEADERS = 10_000;
/** How often it is looked for who takes too long. */
const LOOK = 5_000;

/** What every server of ours is made with: settings of Fastify, and under `http` those of a plain Node server. */
export const SERVER_SETTINGS = {
  requestTimeout: REQUEST,
  clientErrorHandler: refuseUnreadable,
  http: { requestTimeout: REQUEST, headersTimeout: HEADERS, connectionsCheckingInterval: LOOK },
} as const;
