import type { Danger } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';
import { askDangers } from '../emergency/ask.js';
import type { ConsultationState } from './under-way.js';

/** The dangers that the words speak of, on whichever page they were written. */
export const dangersOf = async (
  visit: Visit,
  { flow }: Pick<ConsultationState, 'flow'>,
): Promise<readonly Danger[]> => {
  const text = flow?.answers.text ?? '';
  return text.trim() ? askDangers(visit, 'consultation', text) : [];
};
