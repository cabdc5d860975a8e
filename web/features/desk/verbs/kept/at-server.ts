import {
  dropDeskForm,
  keepDeskForm,
  keepPageForm,
  keepTypedTranslation,
  pathOf,
  VERB_OPERATIONS,
} from '../../../../../core/contract/index.js';
import type { Fields, FormPlace } from './local-forms.js';

/** A form is kept and dropped at one address. */
const addressOf = (place: FormPlace): string => {
  if ('verb' in place)
    return pathOf(keepDeskForm, { params: { id: place.voice, verb: place.verb } });
  return 'page' in place
    ? pathOf(keepPageForm, { params: { form: place.page } })
    : pathOf(keepTypedTranslation, { params: { id: place.translation } });
};

/** Whether it was kept. It is sent while the page is being left, too. */
export const keepAtServer = (place: FormPlace, fields: Fields): Promise<boolean> =>
  fetch(addressOf(place), {
    method: keepDeskForm.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields }),
    keepalive: true,
  }).then(
    ({ ok }) => ok,
    () => false,
  );

/** What of an answer was typed last, sent while its page is being left. */
export const keepDraftAtServer = (
  voice: string,
  draft: { readonly version: number; readonly text: string; readonly copies: boolean },
): void => {
  const { draft: op } = VERB_OPERATIONS;
  void fetch(pathOf(op, { params: { id: voice } }), {
    method: op.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(draft),
    keepalive: true,
  }).catch(() => undefined);
};

export const dropAtServer = (place: FormPlace): Promise<boolean> =>
  fetch(addressOf(place), { method: dropDeskForm.method }).then(
    ({ ok }) => ok,
    () => false,
  );
