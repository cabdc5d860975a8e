import { createHash } from 'node:crypto';
import {
  changeVoice,
  notUnderstood,
  type Problem,
  type Solved,
  saySolved,
  writeAgain,
} from '../../../../core/contract/index.js';
import type { Sent } from '../../../api/client.js';
import type { Visit } from '../../../api/visit.js';
import { photosAfter } from '../../photos/photo-fields.js';
import { shownBy } from '../../receipt/issued-receipt.js';
import { contactOf, reachIn } from '../reach/reach.js';
import type { OwnVoiceState } from '../under-way.js';
import { AFTER, type WrittenField } from './go-on.js';

type Told = NonNullable<OwnVoiceState['told']>;
interface Act {
  readonly told: Told;
  /** The field that it sends. */
  readonly of?: WrittenField;
}
const ACTS: Readonly<Record<string, Act>> = {
  message: { told: 'message', of: 'message' },
  'not-understood': { told: 'unclear', of: 'unclear' },
  edit: { told: 'edited', of: 'anew' },
  solved: { told: 'solved' },
  'change-contact': { told: 'reached' },
  'delete-contact': { told: 'contact' },
};

/** The same for the same words to the same voice, until its section says something new. */
const keyOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url');

/** Says of an error which field of the page it is about. */
export const at = (problem: Problem, field: WrittenField | undefined): Problem => ({
  ...problem,
  errors: problem.errors.map((error) =>
    field && error.path === 'text' ? { ...error, path: field } : error,
  ),
});

/** What was typed, but what has arrived. */
export const without = (state: OwnVoiceState, of: WrittenField | undefined): OwnVoiceState => ({
  ...state,
  fields: Object.fromEntries(Object.entries(state.fields ?? {}).filter(([name]) => name !== of)),
});

/** Does what a button of the conversation says; undefined where it is none of them. What was typed stays until it has arrived. */
export const goOn = async (
  visit: Visit,
  state: OwnVoiceState,
  intent: string,
  field: (name: string) => string,
): Promise<OwnVoiceState | undefined> => {
  const act = ACTS[intent];
  if (!act) return undefined;
  const { told, of } = act;
  const text = of ? field(of) : '';
  const shown = shownBy(state);
  const photos = told === 'message' ? (state.photos ?? []) : [];
  const key = keyOf(state.receipt, intent, field(AFTER), text, `${photos.length}`);
  const headers = { 'idempotency-key': key };
  const send = (): Promise<Sent<unknown>> => {
    if (told === 'message')
      return visit.send(writeAgain, {
        ...{ ...shown, headers },
        body: { text, ...(photos.length ? { photos: [...photos] } : {}) },
      });
    if (told === 'unclear') return visit.send(notUnderstood, { ...shown, headers, body: { text } });
    if (told === 'edited') return visit.send(changeVoice, { ...shown, body: { text } });
    if (told === 'reached')
      return visit.send(changeVoice, {
        ...shown,
        body: { contact: contactOf(state.reach ?? reachIn(field)) },
      });
    if (told === 'contact') return visit.send(changeVoice, { ...shown, body: { contact: null } });
    return visit.send(saySolved, { ...shown, body: { solved: field('solved') as Solved } });
  };
  const sent = await send();
  if (!sent.ok) {
    const problem = at(sent.problem, of);
    return { ...state, photos: photosAfter(state.photos ?? [], problem), problem };
  }
  const { photos: _, ...rest } = without(state, of);
  if (told === 'message') return { ...rest, told };
  const { reach, ...other } = without(state, of);
  if (told === 'reached') return { ...other, told: reach?.email.trim() ? 'addressed' : told };
  return reach ? { ...other, reach, told } : { ...other, told };
};
