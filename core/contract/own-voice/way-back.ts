import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { operation } from '../operation.js';
import { atMost, isoTime, typeError } from '../text.js';
import { cleanEmail, isEmail } from '../writing/index.js';

const email = z.pipe(
  z.pipe(z.string({ error: typeError }), z.transform(cleanEmail)),
  z
    .string()
    .check(
      z.minLength(1, { error: 'required', abort: true }),
      z.refine(isEmail, { error: 'bad_format' }),
      atMost(LIMITS.email),
    ),
);

/** In the body and never in an address, so that no log of addresses holds it. What is no token fits no link. */
const token = z.string({ error: typeError });

/** `open`: it may be used; `used`: it was; `over`: its time is over, or it never was one. */
export const LINK_STATES = ['open', 'used', 'over'] as const;
const linkState = z.enum(LINK_STATES);

/** The answer is the same whoever asks for whatever address, and however often. */
export const askWayBack = operation({
  method: 'POST',
  path: '/api/ways-back',
  door: 'own-voice',
  who: 'anybody',
  limited: 'wishes',
  summary:
    'Ask for a mail that leads back to the voices of a confirmed mail address; tells nothing about whether there are any',
  body: z.object({ email }, { error: typeError }),
  example: { email: 'lan@example.org' },
  status: 202,
  errors: [],
});

export const lookAtAddressLink = operation({
  method: 'POST',
  path: '/api/mail-links/address/look',
  door: 'own-voice',
  who: 'anybody',
  summary: 'What a link would confirm; changes nothing',
  body: z.object({ token }, { error: typeError }),
  example: { token: 'Zm9v' },
  status: 200,
  response: z.object({ state: linkState, receipt: z.optional(z.string()) }),
  errors: [],
});

export const confirmAddress = operation({
  method: 'POST',
  path: '/api/mail-links/address',
  door: 'own-voice',
  who: 'anybody',
  summary: 'Confirm the mail address of a voice by the link that was sent there; works once',
  body: z.object({ token }, { error: typeError }),
  example: { token: 'Zm9v' },
  errors: ['link_over'],
});

const voiceOfAddress = z.object({ receipt: z.string(), receivedAt: isoTime });

export const lookAtWayBack = operation({
  method: 'POST',
  path: '/api/mail-links/way-back/look',
  door: 'own-voice',
  who: 'anybody',
  summary: 'To which voices a link leads back; changes nothing',
  body: z.object({ token }, { error: typeError }),
  example: { token: 'Zm9v' },
  status: 200,
  response: z.object({ state: linkState, voices: z.array(voiceOfAddress) }),
  errors: [],
});
export type VoiceOfAddressView = z.infer<typeof voiceOfAddress>;

export const renewSecrets = operation({
  method: 'POST',
  path: '/api/mail-links/way-back',
  door: 'own-voice',
  who: 'anybody',
  summary:
    'New secrets for the chosen voices of the address that the link was sent to; the old ones end at once, and so does the link',
  body: z.object(
    {
      token,
      receipts: z
        .array(z.string({ error: typeError }), { error: typeError })
        .check(z.minLength(1, { error: 'required' }), z.maxLength(LIMITS.page)),
    },
    { error: typeError },
  ),
  example: { token: 'Zm9v', receipts: ['XX-2026-7F3K9Q'] },
  status: 200,
  response: z.object({
    receipts: z.array(z.object({ receipt: z.string(), secret: z.string() })),
  }),
  errors: ['link_over'],
});
