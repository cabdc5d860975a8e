import { type Directory, type SectionRow, validSection } from '../../../records/sections/index.js';

/** The section of a code, if it is there on that day. */
export const sectionOn = (
  day: string,
  { sectionByCode }: Directory,
  code: string,
): SectionRow | undefined => {
  const section = sectionByCode.get(code);
  return section && validSection(section, day, sectionByCode)?.id === section.id
    ? section
    : undefined;
};
