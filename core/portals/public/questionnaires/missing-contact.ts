import type { Becomes, Contact, FieldError } from '../../../contract/index.js';

/** What is needed to reach the sender, where the matter itself needs it: a name, and a way to write or to call. */
export const missingContact = (
  { contact: asked }: Pick<Becomes, 'contact'>,
  given: Contact | null | undefined,
): FieldError[] => {
  if (asked !== 'needed') return [];
  const needed = (path: string) => ({ path: `contact.${path}`, code: 'required' });
  return [
    ...(given?.name ? [] : [needed('name')]),
    ...(given?.phone || given?.email ? [] : [needed('phone')]),
  ];
};
