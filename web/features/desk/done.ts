import { STAFF_VERBS, type StaffVerb } from '../../../core/contract/index.js';
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

export interface Done {
  readonly verb: StaffVerb;
  /** The section that got the voice. */
  readonly place: string;
  /** The voice's copies were answered or ended with it. */
  readonly copies: boolean;
}

/** What has just been done, as the address says it after the redirect that follows an action. */
export const doneOf = (params: URLSearchParams): Done | null => {
  const verb = STAFF_VERBS.find((one) => one === params.get('done'));
  return verb ? { verb, place: params.get('place') ?? '', copies: params.has('copies') } : null;
};

export const sectionName = async (visit: DeskVisit, code: string): Promise<string> =>
  code ? ((await readSections(visit)).find((one) => one.code === code)?.name ?? '') : '';
