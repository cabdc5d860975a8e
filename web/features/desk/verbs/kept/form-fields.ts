import type { Fields } from './local-forms.js';

/** What every form of a verb carries, and nobody typed. */
const CARRIED = ['of', 'version', 'next', 'verb', 'who'];

/** What stands in posted fields; several choices of one field stand one a line. */
export const fieldsOfPosted = (posted: FormData): Fields => {
  const fields = new Map<string, string>();
  for (const [name, value] of posted) {
    const before = fields.get(name);
    if (typeof value === 'string')
      fields.set(name, before === undefined ? value : `${before}\n${value}`);
  }
  return Object.fromEntries(fields);
};

/** What stands in the fields of a form. */
export const fieldsIn = (form: HTMLFormElement): Fields =>
  Object.fromEntries(
    Object.entries(fieldsOfPosted(new FormData(form))).filter(([name]) => !CARRIED.includes(name)),
  );

/** What stands in the fields of a form that can be seen: what it carries beside them is the page's. */
export const seenIn = (form: HTMLFormElement): Fields =>
  Object.fromEntries(
    Object.entries(fieldsIn(form)).filter(([name]) => {
      const field = form.elements.namedItem(name);
      return !(field instanceof HTMLInputElement && field.type === 'hidden');
    }),
  );

const isTick = (field: Element): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'checkbox' || field.type === 'radio');

const fill = (field: Element, fields: Fields): void => {
  if (isTick(field)) field.checked = (fields[field.name] ?? '').split('\n').includes(field.value);
  else if (
    field instanceof HTMLTextAreaElement ||
    field instanceof HTMLSelectElement ||
    (field instanceof HTMLInputElement && field.type !== 'hidden')
  ) {
    field.value = fields[field.name] ?? '';
    // Whoever shows what is typed learns of it.
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
};

/** Puts into a form what stood in it before. */
export const fillIn = (form: HTMLFormElement, fields: Fields): void => {
  for (const field of form.elements) fill(field, fields);
};
