import type { Operation } from '../../operation.js';
import { closeForm, openForm, readFormDraft, saveFormDraft, startForm } from './building.js';
import { checkFormWords } from './checking.js';
import { listCityForms, readCityForm } from './city-forms.js';
import { decideRemark, enterPaper, showResults, writeRemark } from './desk-acts.js';

/** What staff do with forms. */
export const DESK_FORM_OPERATIONS: readonly Operation[] = [
  listCityForms,
  startForm,
  readCityForm,
  writeRemark,
  decideRemark,
  showResults,
  enterPaper,
  readFormDraft,
  saveFormDraft,
  checkFormWords,
  openForm,
  closeForm,
];
