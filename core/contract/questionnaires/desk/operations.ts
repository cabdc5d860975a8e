import type { Operation } from '../../operation.js';
import { closeForm, openForm, readFormDraft, saveFormDraft, startForm } from './building.js';
import { checkFormWords } from './checking.js';
import { listCityForms, readCityForm } from './city-forms.js';
import { decideRemark, enterPaper, showResults, writeRemark } from './desk-acts.js';
import { readFormVersion } from './form-versions.js';

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
  readFormVersion,
  saveFormDraft,
  checkFormWords,
  openForm,
  closeForm,
];
