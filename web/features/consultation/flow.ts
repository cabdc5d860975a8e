import { type Problem, submissionInput, toFieldErrors } from '../../../core/contract/index.js';
import { SAFE_FIELDS, type SafeAnswers, safeOf } from '../confided/safe-answers.js';
import { fieldsOf, invalid, writtenIn } from '../forms/form-fields.js';
import { PHOTO_SHOWN, photosIn } from '../photos/photo-fields.js';

/** The questions, one a page. */
export const STEPS = ['topic', 'text', 'contact', 'check'] as const;
export type Step = (typeof STEPS)[number];

/** Everything answered so far. */
export interface Answers {
  readonly topic: string;
  readonly measure: string;
  readonly text: string;
  readonly lang: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  /** Of a careful consultation: how to be reached without harm, and for whom it is written. */
  readonly safe: SafeAnswers;
  /** Photos that have arrived, by their tokens. */
  readonly photos: readonly string[];
}

export interface FlowState {
  readonly step: Step;
  readonly answers: Answers;
  /** True while one answer is being changed from the check page. */
  readonly editing: boolean;
  readonly problem?: Problem;
}

/** For people who do not find themselves in the list. */
export const OTHER = 'other';

const FIELDS: Record<Step, readonly string[]> = {
  topic: ['topic', 'measure'],
  text: ['text', 'lang', 'photos'],
  contact: [
    ...['contact.name', 'contact.phone', 'contact.email'],
    ...SAFE_FIELDS.map((name) => `contact.safe.${name}`),
  ],
  check: [],
};

const isStep = (value: string): value is Step => (STEPS as readonly string[]).includes(value);

/** What is known after a form was posted: what it carries, over what was kept of the other pages. */
export const readState = (form: FormData, kept?: FlowState): FlowState => {
  const field = fieldsOf(form);
  const step = field('step');
  const answer = (name: string, before: string | undefined) =>
    form.has(name) ? field(name) : (before ?? '');
  const before = kept?.answers;
  return {
    step: isStep(step) ? step : 'topic',
    editing: field('editing') === '1',
    answers: {
      topic: answer('topic', before?.topic),
      measure: answer('measure', before?.measure),
      text: answer('text', before?.text),
      lang: answer('lang', before?.lang),
      name: answer('contact.name', before?.name),
      phone: answer('contact.phone', before?.phone),
      email: answer('contact.email', before?.email),
      safe: safeOf((name) => answer(`contact.safe.${name}`, before?.safe?.[name])),
      photos: form.has(PHOTO_SHOWN) ? photosIn(form) : (before?.photos ?? []),
    },
  };
};

/** The body as the contract wants it. A vault topic never carries an e-mail address, even a left-over one. */
export const bodyOf = (answers: Answers, uiLang: string, vault: boolean) => ({
  kind: 'consultation' as const,
  text: answers.text,
  topic: answers.topic === OTHER ? '' : answers.topic,
  measure: answers.measure,
  lang: writtenIn(answers.lang),
  uiLang,
  contact: {
    name: answers.name,
    phone: answers.phone,
    email: vault ? '' : answers.email,
    ...(vault ? { safe: answers.safe } : {}),
  },
  // Of a vault topic none is asked for: a counsellor may, once it is safe.
  ...(vault || !answers.photos.length ? {} : { photos: [...answers.photos] }),
});

/** All that is wrong with the answers, by the API's own schema and one rule of this page: a topic is chosen. */
const errorsOf = (answers: Answers): Problem['errors'] => {
  const checked = submissionInput.safeParse(bodyOf(answers, 'ja', false));
  return [
    ...(answers.topic ? [] : [{ path: 'topic', code: 'required' }]),
    ...(checked.success ? [] : toFieldErrors(checked.error.issues)),
  ];
};

const errorsAt = (step: Step, errors: Problem['errors']): Problem['errors'] =>
  errors.filter(({ path }) => FIELDS[step].includes(path));

/** The state with the first page on which something must be corrected, or the same state. */
export const atFirstError = (state: FlowState, problem: Problem): FlowState => {
  const step = STEPS.find((s) => errorsAt(s, problem.errors).length > 0);
  return step ? { ...state, step, editing: true, problem } : { ...state, problem };
};

/** The state as the page of a step shows it: never a page whose questions before it are open. */
export const shownStep = (state: FlowState, wanted: string): FlowState => {
  const errors = errorsOf(state.answers);
  const target = isStep(wanted) ? wanted : 'topic';
  const open = STEPS.slice(0, STEPS.indexOf(target)).find((s) => errorsAt(s, errors).length > 0);
  const step = open ?? target;
  if (step === state.step) return state;
  const { problem, ...other } = state;
  return { ...other, step, editing: false };
};

/** Where a button leads: back and change always, onward only past what is right. Undefined when it may be sent. */
export const move = (state: FlowState, intent: string): FlowState | undefined => {
  const at = STEPS.indexOf(state.step);
  const target = intent.replace(/^edit-/, '');
  if (intent.startsWith('edit-') && isStep(target))
    return { ...state, step: target, editing: true };
  if (intent === 'back') {
    return state.editing
      ? { ...state, step: 'check', editing: false }
      : { ...state, step: STEPS[at - 1] ?? 'topic' };
  }
  const errors = errorsOf(state.answers);
  if (intent === 'send' && state.step === 'check') {
    return errors.length > 0 ? atFirstError(state, invalid(errors)) : undefined;
  }
  const here = errorsAt(state.step, errors);
  if (here.length > 0) return { ...state, problem: invalid(here) };
  const next = state.editing ? 'check' : (STEPS[at + 1] ?? 'check');
  return { ...state, step: next, editing: false };
};
