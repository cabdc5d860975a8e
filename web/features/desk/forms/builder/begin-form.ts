import {
  dropPageForm,
  formDraft,
  startForm,
  toFieldErrors,
} from '../../../../../core/contract/index.js';
import type { Visit } from '../../../../api/visit.js';
import { fieldsOf, invalid } from '../../../forms/form-fields.js';
import { type Refused, stateOf } from './state/builder-state.js';
import { BEGIN_FORM } from './state/kept-parts.js';

/** The text of a file; undefined for what is no JSON. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Begins a form; gives its code, or what was refused. */
export const beginForm = async (
  visit: Visit,
  posted: FormData,
): Promise<Refused | { readonly code: string }> => {
  const field = fieldsOf(posted);
  const [measure, copyOf, text] = [field('measure').trim(), field('copyOf'), field('file').trim()];
  const file = text ? formDraft.safeParse(parsed(text)) : undefined;
  if (file && !file.success) {
    const errors = toFieldErrors(file.error.issues).map(({ path, ...error }) => ({
      ...error,
      path: path ? `file.${path}` : 'file',
    }));
    return stateOf(posted, invalid(errors.slice(0, 20)));
  }
  const sent = await visit.send(startForm, {
    body: {
      code: field('code').trim(),
      ...(measure ? { measure } : {}),
      ...(copyOf ? { copyOf } : {}),
      ...(file ? { file: file.data } : {}),
    },
  });
  if (!sent.ok) return stateOf(posted, sent.problem);
  await visit.send(dropPageForm, { params: { form: BEGIN_FORM } });
  return sent.data;
};
