import {
  type DeclineReason,
  type Problem,
  problemOf,
  STAFF_VERBS,
  type StaffSubmission,
  type StaffVerb,
  VERB_OPERATIONS,
} from '../../../../core/contract/index.js';
import type { Sent } from '../../../api/client.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';

/** What is said after an action that did not end: the problem, and everything that was typed. */
export interface VerbState {
  /** `refresh`: the person asked for the newest state and keeps what was typed. */
  readonly verb: StaffVerb | 'refresh';
  readonly typed: Readonly<Record<string, string>>;
  readonly problem?: Problem;
  /** Tells one failure from the next one that reads the same. */
  readonly at: number;
}

interface Outcome {
  readonly state?: VerbState;
  /** For the address after a success. */
  readonly completed?: Readonly<Record<string, string>>;
  /** The voice has left this person's sight. */
  readonly away?: boolean;
}

/** A pressed button: whose voice, the version that the person saw, and what stands in the form. */
interface Press {
  readonly params: { readonly id: string };
  readonly version: number;
  readonly get: (name: string) => string;
  /** The copies were ticked, where a verb can take them along. */
  readonly copies?: true;
}
type Asked = Promise<Sent<StaffSubmission | null>>;

const ASKS: Record<StaffVerb, (send: Visit['send'], press: Press) => Asked> = {
  route: (send, { params, version, get }) =>
    send(VERB_OPERATIONS.route, { params, body: { version, about: get('about') } }),
  assign: (send, { params, version }) =>
    send(VERB_OPERATIONS.assign, { params, body: { version } }),
  close: (send, { params, version }) => send(VERB_OPERATIONS.close, { params, body: { version } }),
  reopen: (send, { params, version, get }) =>
    send(VERB_OPERATIONS.reopen, { params, body: { version, reason: get('reason') } }),
  reassign: (send, { params, version, get }) => {
    const body = { version, section: get('section'), reason: get('reason') };
    return send(VERB_OPERATIONS.reassign, { params, body });
  },
  answer: (send, { params, version, get, copies }) =>
    send(VERB_OPERATIONS.answer, { params, body: { version, text: get('text'), copies } }),
  publish: (send, { params, version, get }) =>
    send(VERB_OPERATIONS.publish, { params, body: { version, publicText: get('publicText') } }),
  decline: (send, { params, version, get, copies }) => {
    // What is none of the reasons is the API's to refuse, in words for its field.
    const reason = get('reason') as DeclineReason;
    return send(VERB_OPERATIONS.decline, { params, body: { version, reason, copies } });
  },
};

const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Does what the pressed button says, with the version of the voice that the person saw. */
export const perform = async (visit: Visit, id: string, form: FormData): Promise<Outcome> => {
  const get = fieldsOf(form);
  const typed = typedOf(form);
  const at = Date.now();
  if (get('verb') === 'refresh') return { state: { verb: 'refresh', typed, at } };
  const verb = STAFF_VERBS.find((one) => one === get('verb'));
  if (!verb) return { state: { verb: 'refresh', typed, at, problem: problemOf('bad_json') } };
  if (verb === 'publish' && get('confirm') !== 'yes') {
    const problem = invalid([{ path: 'confirm', code: 'required' }]);
    return { state: { verb, typed, at, problem } };
  }
  const copies = get('copies') === 'yes' && (verb === 'answer' || verb === 'decline');
  const sent = await ASKS[verb](visit.send, {
    params: { id },
    version: Number(get('version')),
    get,
    ...(copies ? { copies } : {}),
  });
  if (!sent.ok) return { state: { verb, typed, at, problem: sent.problem } };
  return {
    completed: {
      done: verb,
      ...(verb === 'reassign' || verb === 'route' ? { place: get('section') } : {}),
      ...(copies ? { copies: 'yes' } : {}),
    },
    away: sent.data === null,
  };
};
