import type { Operation } from '../operation.js';
import { dropDeskForm, keepDeskForm } from './desk-form.js';
import { dropPageForm, keepPageForm, listPageForms } from './page-form.js';

/** What is typed at the desk and not sent. */
export const TYPED_OPERATIONS: readonly Operation[] = [
  keepDeskForm,
  dropDeskForm,
  listPageForms,
  keepPageForm,
  dropPageForm,
];
