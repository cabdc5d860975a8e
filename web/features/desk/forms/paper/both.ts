import type { DeskKey, ResidentKey } from '../../../../i18n/keys.js';

/** Words of the pages in one language. */
export type Plain = (
  key: DeskKey | ResidentKey,
  vars?: Readonly<Record<string, string | number>>,
) => string;
/** The same words in both languages; one where the reader's is Japanese. */
export type Both = readonly string[];

export const both = (here: string, ja: string): Both => (here === ja ? [here] : [here, ja]);
