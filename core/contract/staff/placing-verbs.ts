import * as z from 'zod/mini';
import { LIMITS } from '../limits.js';
import { optionalText, requiredText, writtenText } from '../text.js';
import { inputOf, verbs } from './verb-input.js';

/** By what a voice comes to a section and into a person's hands. */
export const PLACING_VERBS = verbs({
  route: {
    summary: 'Give a waiting voice to a proposed measure or section',
    input: inputOf({ about: requiredText, reason: optionalText(LIMITS.reason) }),
    example: { version: 2, about: 'parks' },
    who: ['sorts'],
    move: 'route',
    copies: 'always',
    leaves: true,
    undo: 'undo',
  },
  acknowledge: {
    summary: 'Say that one has heard of a voice in danger: nobody else is told of it then',
    input: inputOf({}),
    example: { version: 2 },
    who: ['belongs', 'sorts'],
    move: null,
    copies: 'never',
    leaves: false,
    undo: null,
  },
  assign: {
    summary: 'Take it: the voice is in progress; out of a colleague’s hands only with `takeOver`',
    input: inputOf({ takeOver: z.optional(z.boolean({ error: 'wrong_type' })) }),
    example: { version: 2 },
    who: ['handles'],
    move: 'assign',
    copies: 'never',
    leaves: false,
    undo: 'release',
    errors: ['taken'],
  },
  release: {
    summary: 'Give it back to the list of the section',
    input: inputOf({}),
    example: { version: 3 },
    who: ['handles'],
    move: 'release',
    copies: 'never',
    leaves: false,
    undo: 'assign',
  },
  reassign: {
    summary: 'Hand on to another section, with a reason',
    input: inputOf({ section: requiredText, reason: writtenText(LIMITS.reason) }),
    example: { version: 2, section: 'tax', reason: '税の分割納付のご相談です。' },
    who: ['belongs', 'sorts'],
    move: 'reassign',
    copies: 'always',
    leaves: true,
    undo: 'undo',
  },
});
