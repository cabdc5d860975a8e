import * as z from 'zod/mini';
import { cityMailAddress } from '../../contract/index.js';

const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** `cities/<city>/sections.json`: proposed from public pages, every row to be confirmed by the city. */
export const sectionFile = z.object({
  sections: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      department: z.nullable(z.string()),
      email: z.optional(z.nullable(cityMailAddress)),
      phone: z.optional(z.nullable(z.string())),
      source: z.string(),
      confirmed: z.boolean(),
      validFrom: date,
      validTo: z.nullable(date),
      successor: z.nullable(z.string()),
    }),
  ),
  ownerships: z.array(z.object({ node: z.string(), section: z.string(), source: z.string() })),
});
export type SectionFile = z.infer<typeof sectionFile>;
