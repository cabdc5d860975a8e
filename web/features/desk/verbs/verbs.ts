import {
  type Problem,
  problemOf,
  STAFF_VERBS,
  type StaffSubmission,
  type StaffVerb,
} from '../../../../core/contract/index.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import type { DeskVisit } from '../desk-visit.js';

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

type Get = (name: string) => string;

/** Whether the copies were ticked, where a verb can take them along. */
const withCopies = (get: Get) => (get('copies') === 'yes' ? { copies: true } : {});

const BODIES: Record<StaffVerb, (get: Get) => Record<string, unknown>> = {
  route: (get) => ({ about: get('about') }),
  assign: () => ({}),
  close: () => ({}),
  reopen: (get) => ({ reason: get('reason') }),
  reassign: (get) => ({ section: get('section'), reason: get('reason') }),
  answer: (get) => ({ text: get('text'), ...withCopies(get) }),
  publish: (get) => ({ publicText: get('publicText') }),
  decline: (get) => ({ reason: get('reason') || undefined, ...withCopies(get) }),
};

const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Does what the pressed button says, with the version of the voice that the person saw. */
export const perform = async (visit: DeskVisit, path: string, form: FormData): Promise<Outcome> => {
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
  const body = { version: Number(get('version')), ...BODIES[verb](get) };
  const sent = await visit.send<StaffSubmission | null>(`${path}/${verb}`, {
    method: 'POST',
    body,
  });
  if (!sent.ok) return { state: { verb, typed, at, problem: sent.problem } };
  return {
    completed: {
      done: verb,
      ...(verb === 'reassign' || verb === 'route' ? { place: get('section') } : {}),
      ...('copies' in body ? { copies: 'yes' } : {}),
    },
    away: sent.data === null,
  };
};
