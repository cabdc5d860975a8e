import * as z from 'zod/mini';
import { operation } from '../operation.js';
import { sectionRef } from '../section.js';

/** A section that a voice can be handed to; `confirmed: false` where the city has not said so itself. */
export const sectionChoice = z.object({
  ...sectionRef.shape,
  department: z.nullable(z.string()),
  confirmed: z.boolean(),
});
export type SectionChoice = z.infer<typeof sectionChoice>;

export const listSections = operation({
  method: 'GET',
  path: '/api/staff/sections',
  door: 'staff',
  who: 'staff',
  summary: 'Sections that a voice can be handed to',
  response: z.object({ items: z.array(sectionChoice) }),
  errors: [],
});
