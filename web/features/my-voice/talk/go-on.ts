import type { OwnSubmission } from '../../../../core/contract/index.js';

/** The fields in which one writes on the page of one's own voice. */
export const WRITTEN = ['message', 'unclear', 'anew', 'objection'] as const;
export type WrittenField = (typeof WRITTEN)[number];
/** What was typed and is not sent yet. */
export type Unsent = Partial<Readonly<Record<WrittenField, string>>>;

/** The field that says what the section had written last when the page was made. */
export const AFTER = 'after';

/**
 * What the section said last. The same words sent twice before it says anything are one message: a press too many, or Back
 * and Send.
 */
export const lastOfSection = ({ messages, answers }: OwnSubmission): string =>
  [...messages.filter(({ from }) => from === 'section'), ...answers]
    .map(({ at }) => at)
    .sort()
    .at(-1) ?? '';

/** What stands in the fields of a form that came. */
export const unsentIn = (field: (name: string) => string): Unsent | undefined => {
  const typed = WRITTEN.flatMap((name) => {
    const text = field(name).replaceAll('\r\n', '\n');
    return text ? [[name, text] as const] : [];
  });
  return typed.length ? Object.fromEntries(typed) : undefined;
};
