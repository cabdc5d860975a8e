import {
  type Problem,
  type SubmissionAccepted,
  submissionInput,
  toFieldErrors,
} from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { invalid, posted, switchOf, TRAP } from '../forms/posted.js';
import { type GivenReceipt, givenOf, readGiven } from '../receipt/given.js';

export interface OpinionValues {
  readonly text: string;
  readonly measure: string;
  readonly lang: string;
  readonly consent: string;
  readonly email: string;
  /** Made when the form is first shown and kept until it is sent, so that pressing twice sends once. */
  readonly key: string;
}

export type OpinionOutcome =
  | { readonly given: GivenReceipt }
  | { readonly values: OpinionValues; readonly problem?: Problem };

export interface OpinionAnswer {
  readonly outcome: OpinionOutcome;
  readonly status: number;
  readonly headers?: Record<string, string>;
}

const valuesOf = (form: FormData): OpinionValues => {
  const field = posted(form);
  return {
    text: field('text'),
    measure: field('measure'),
    lang: field('lang'),
    consent: field('consent'),
    email: field('contact.email'),
    key: field('key') || crypto.randomUUID(),
  };
};

/** The body as the contract wants it. */
const bodyOf = (values: OpinionValues, uiLang: string) => ({
  kind: 'opinion',
  text: values.text,
  measure: values.measure,
  lang: values.lang === 'other' ? '' : values.lang,
  uiLang,
  consentToPublish: values.consent === 'yes',
  contact: values.email.trim() ? { email: values.email } : null,
});

/** Checks an opinion here first, so that errors come at once, then sends it. */
const send = async (visit: Visit, values: OpinionValues): Promise<OpinionAnswer> => {
  const body = bodyOf(values, visit.locale.tag);
  const checked = submissionInput.safeParse(body);
  if (!checked.success) {
    const problem = invalid(toFieldErrors(checked.error.issues));
    return { outcome: { values, problem }, status: problem.status };
  }
  const sent = await visit.api.send<SubmissionAccepted>('/api/submissions', {
    method: 'POST',
    body,
    headers: { 'idempotency-key': values.key },
  });
  return sent.ok
    ? { outcome: { given: givenOf(sent.data, body.consentToPublish) }, status: 201 }
    : { outcome: { values, problem: sent.problem }, status: sent.problem.status };
};

/** One POST of the opinion page: a switch of language or readings, or the voice itself. */
export const submitOpinion = async (visit: Visit, form: FormData): Promise<OpinionAnswer> => {
  const field = posted(form);
  const switched = switchOf(field('intent'));
  if (switched && field('receipt')) {
    const given = await readGiven(visit, field('receipt'), field('secret'));
    return { outcome: { given }, status: 200, ...switched };
  }
  const values = valuesOf(form);
  if (switched) return { outcome: { values }, status: 200, ...switched };
  if (field(TRAP)) {
    const problem = invalid([{ path: 'trap', code: 'filled' }]);
    return { outcome: { values, problem }, status: 422 };
  }
  return send(
    visit,
    field('intent') === 'send-as-new' ? { ...values, key: crypto.randomUUID() } : values,
  );
};
