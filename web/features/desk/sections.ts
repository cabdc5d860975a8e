import type { DeskVisit } from './desk-visit.js';

export interface SectionChoice {
  readonly code: string;
  readonly name: string;
  readonly department: string | null;
}

/** Sections with their names in the reader's language; a page stands without them too. */
export const readSections = async (visit: DeskVisit): Promise<SectionChoice[]> => {
  const sent = await visit.send<{ items: SectionChoice[] }>('/api/staff/sections');
  return sent.ok
    ? sent.data.items.map(({ code, name, department }) => ({ code, name, department }))
    : [];
};

export const sectionName = async (visit: DeskVisit, code: string): Promise<string> =>
  code ? ((await readSections(visit)).find((one) => one.code === code)?.name ?? '') : '';
