import { listSections, type SectionChoice } from '../../../core/contract/index.js';
import type { Visit } from '../../api/visit.js';

/** Sections with their names in the reader's language; a page stands without them too. */
export const readSections = async (visit: Visit): Promise<SectionChoice[]> =>
  (await visit.tryAsk(listSections))?.items ?? [];

export const sectionName = async (visit: Visit, code: string): Promise<string> =>
  code ? ((await readSections(visit)).find((one) => one.code === code)?.name ?? '') : '';
