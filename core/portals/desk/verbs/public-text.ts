import { invalid } from '../../../base/kernel/index.js';

/**
 * The one gate of every text that is about to be read by everybody: publishing and correcting what is published both go
 * through it. Error: `invalid` on `publicText`.
 */
export const checkPublicText = (publicText: string): string => {
  if (!publicText.trim()) throw invalid({ path: 'publicText', code: 'required' });
  return publicText;
};
