import {
  type AskOf,
  type Contact,
  type Problem,
  problemOf,
  STAFF_VERBS,
  type StaffVerb,
  showContact,
  VERB_OPERATIONS,
  VERBS,
} from '../../../../core/contract/index.js';
import type { Visit } from '../../../api/visit.js';
import { fieldsOf, invalid } from '../../forms/form-fields.js';
import { placeIn } from './approval/decide/sentences.js';
import { asCounted, type Find, readFinds } from './publish/draft.js';
import { isPublishStep, preparePublish, waiversIn } from './publish/prepare.js';
import { publishedPhotos } from './publish/published-photos.js';

type VerbOperation = (typeof VERB_OPERATIONS)[StaffVerb];

/** What is said after an action that did not end: the problem, and everything that was typed. */
export interface VerbState {
  /** `refresh`: the person asked for the newest state and keeps what was typed. */
  readonly verb: StaffVerb | 'refresh';
  readonly typed: Readonly<Record<string, string>>;
  readonly problem?: Problem;
  /** What a press on "show contact" has shown. */
  readonly contact?: Contact | null;
  /** What the guard finds in the public text as it was typed. */
  readonly finds?: readonly Find[];
  /** And in the note to a correction. */
  readonly noteFinds?: readonly Find[];
  /** Tells one failure from the next one that reads the same. */
  readonly at: number;
}

interface Outcome {
  readonly state?: VerbState;
  /** For the address after a success. */
  readonly completed?: Readonly<Record<string, string>>;
  /** Kept while it is written: the person stays where they are. */
  readonly saved?: boolean;
  /** The voice has left this person's sight. */
  readonly away?: boolean;
}

/** Which field has the words that everybody reads: of a corrected answer, the answer. */
const publicField = (verb: string) => (verb === 'correct' ? 'text' : 'publicText');

/** What the form holds of the fields that the verb's row names; what is missing or wrong is the API's to say. */
const bodyOf = (
  visit: Visit,
  verb: StaffVerb,
  get: (name: string) => string,
): Record<string, unknown> => {
  const read: Readonly<Record<string, () => unknown>> = {
    version: () => Number(get('version')),
    copies: () => get('copies') === 'yes' || (verb === 'draft' ? false : undefined),
    // A tick in a message, the question itself to another section.
    question: () => (verb === 'message' ? get('question') === 'yes' || undefined : get('question')),
    takeOver: () => get('takeOver') === 'yes' || undefined,
    redactions: () => readFinds(get('redactions')),
    photos: () => publishedPhotos(get),
    paper: () => paperIn(get),
    start: () => placeIn(get('place'))?.[0],
    end: () => placeIn(get('place'))?.[1],
    waived: () => waiversIn(visit, get, publicField(verb)),
  };
  const names = Object.keys(VERBS[verb].input.shape);
  return Object.fromEntries(names.map((name) => [name, name in read ? read[name]?.() : get(name)]));
};

/** A decision on paper, where anything of it was written. */
const paperIn = (get: (name: string) => string) => {
  const paper = {
    date: get('paper.date'),
    by: get('paper.by').trim(),
    number: get('paper.number').trim(),
  };
  return Object.values(paper).some(Boolean) ? paper : undefined;
};

const typedOf = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );

/** Whether finds are shown with places for reasons: of an answer only where the guard has asked, for most are not public. */
const asksWaivers = (verb: StaffVerb, problem: Problem, get: (name: string) => string): boolean =>
  'waived' in VERBS[verb].input.shape &&
  (verb !== 'correct' ||
    problem.code === 'personal_data_left' ||
    !!get('keepWords.0') ||
    !!get('keepNoteWords.0'));

/** Does what the pressed button says, with the version of the voice that the person saw. */
export const perform = async (visit: Visit, id: string, form: FormData): Promise<Outcome> => {
  const get = fieldsOf(form);
  const typed = typedOf(form);
  const at = Date.now();
  /** The text as its places are counted, with what is found in it. */
  const lookAgain = () => {
    const field = publicField(get('verb'));
    const text = asCounted(get(field));
    const note = asCounted(get('note'));
    return {
      typed: { ...typed, [field]: text, ...(note ? { note } : {}) },
      finds: visit.personalIn(text),
      noteFinds: visit.personalIn(note),
    };
  };
  if (get('verb') === 'refresh') return { state: { verb: 'refresh', typed, at } };
  if (get('verb') === 'contact') {
    const shown = await visit.send(showContact, { params: { id } });
    const what = shown.ok ? { contact: shown.data.contact } : { problem: shown.problem };
    return { state: { verb: 'refresh', typed: {}, at, ...what } };
  }
  if (isPublishStep(get('verb')))
    return { state: { verb: 'publish', at, ...(await preparePublish(visit, id, { get, typed })) } };
  const verb = STAFF_VERBS.find((one) => one === get('verb'));
  if (!verb) return { state: { verb: 'refresh', typed, at, problem: problemOf('bad_json') } };
  if (verb === 'publish' && get('confirm') !== 'yes') {
    const problem = invalid([{ path: 'confirm', code: 'required' }]);
    return { state: { verb, at, problem, ...lookAgain() } };
  }
  const operation: VerbOperation = VERB_OPERATIONS[verb];
  const body = bodyOf(visit, verb, get);
  const sent = await visit.send(operation, {
    params: { id },
    body,
  } as AskOf<VerbOperation>);
  if (!sent.ok)
    return {
      state: {
        verb,
        at,
        problem: sent.problem,
        ...(asksWaivers(verb, sent.problem, get) ? lookAgain() : { typed }),
      },
    };
  if (get('autosave') === 'yes') return { saved: true };
  return {
    completed: {
      done: (verb === 'answer' || verb === 'correct') && sent.data?.draft ? 'submit' : verb,
      ...(verb === 'reassign' || verb === 'route' || verb === 'inquire'
        ? { place: get('section') }
        : {}),
      ...(body.copies && verb !== 'draft' ? { copies: 'yes' } : {}),
    },
    away: sent.data === null,
  };
};
