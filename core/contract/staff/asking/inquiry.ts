import * as z from 'zod/mini';
import { sectionRef } from '../../section.js';
import { isoTime, uuid } from '../../text.js';

/** `over`: it ended unanswered, as the voice was answered, went elsewhere, became more private or was taken back. */
export const INQUIRY_STATES = ['open', 'advised', 'called_off', 'over'] as const;
export type InquiryState = (typeof INQUIRY_STATES)[number];

/** 照会: what one section asks another about a voice, and the view that came back. Its sender reads none of it. */
export const staffInquiry = z.object({
  id: uuid,
  /** Who is asked. */
  section: sectionRef,
  by: z.string(),
  at: isoTime,
  question: z.string(),
  /** The part of the voice that the question is about. */
  excerpt: z.nullable(z.string()),
  /** The end of the day by which the view is wanted. */
  dueAt: isoTime,
  late: z.boolean(),
  state: z.enum(INQUIRY_STATES),
  advice: z.nullable(z.object({ text: z.string(), by: z.string(), at: isoTime })),
  /** It is open, and this person may give the view of their section. */
  mine: z.boolean(),
});
export type StaffInquiry = z.infer<typeof staffInquiry>;
