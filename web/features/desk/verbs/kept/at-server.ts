import { dropDeskForm, keepDeskForm, pathOf } from '../../../../../core/contract/index.js';
import type { Fields, FormPlace } from './local-forms.js';

const addressOf = (op: typeof keepDeskForm | typeof dropDeskForm, { voice, verb }: FormPlace) =>
  pathOf(op, { params: { id: voice, verb } });

/** Whether it was kept. It is sent while the page is being left, too. */
export const keepAtServer = (place: FormPlace, fields: Fields): Promise<boolean> =>
  fetch(addressOf(keepDeskForm, place), {
    method: keepDeskForm.method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ fields }),
    keepalive: true,
  }).then(
    ({ ok }) => ok,
    () => false,
  );

export const dropAtServer = (place: FormPlace): Promise<boolean> =>
  fetch(addressOf(dropDeskForm, place), { method: dropDeskForm.method }).then(
    ({ ok }) => ok,
    () => false,
  );
