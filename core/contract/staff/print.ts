import { operation } from '../operation.js';
import { idParam } from '../text.js';

/** A POST, because it leaves a line in the voice's history: what is on paper leaves the house by hand. */
export const printVoice = operation({
  method: 'POST',
  path: '/api/staff/submissions/:id/print',
  door: 'staff',
  who: 'staff',
  summary: 'Write down that this person prints the voice',
  params: idParam,
  errors: [],
});
