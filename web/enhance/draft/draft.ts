import { type Behaviour, windowOf } from '../behaviour.js';
import { draftFields } from './draft-fields.js';
import { draftStore } from './draft-store.js';

/** Tells that a form was brought back (`data-draft-restored`), with a button (`data-draft-discard`) that empties it. */
const tellRestored = (
  form: HTMLFormElement,
  area: HTMLTextAreaElement,
  empty: () => void,
): void => {
  const note = form.ownerDocument.createElement('p');
  const discard = form.ownerDocument.createElement('button');
  note.className = 'small row';
  note.setAttribute('role', 'status');
  discard.type = 'button';
  discard.className = 'button';
  discard.dataset.kind = 'link';
  discard.textContent = form.dataset.draftDiscard ?? '';
  discard.addEventListener('click', () => {
    empty();
    note.remove();
    area.focus();
  });
  // Empty at first: screen readers tell what is put into it, not what it came with.
  area.after(note);
  note.append(form.dataset.draftRestored ?? '', ' ', discard);
};

/**
 * Says that the text is kept (`[data-draft-kept]`), which is true only where this script runs, with a button
 * (`[data-draft-off]`) that ends it and takes away what was kept. Gives whether it is still kept.
 */
const tellKept = (form: HTMLFormElement, forget: () => void): (() => boolean) => {
  let isOn = true;
  const note = form.querySelector<HTMLElement>('[data-draft-kept]');
  if (!note) return () => isOn;
  note.hidden = false;
  note.querySelector('[data-draft-off]')?.addEventListener('click', () => {
    isOn = false;
    forget();
    note.textContent = note.dataset.off ?? '';
    note.focus();
  });
  return () => isOn;
};

/**
 * An unfinished form (`form[data-draft="name"]`: its text, and the fields that `data-draft-fields` names) stays in this tab until it is closed, for a day at most, or until a
 * page with `[data-clear-draft="beginning"]` says that it has arrived. The name tells language and measure, so that
 * whoever comes next finds nothing in a form of another kind. A consultation has no name here and is never kept.
 */
export const draft: Behaviour = (root) => {
  const view = windowOf(root);
  const drafts = draftStore(() => view.sessionStorage);
  drafts.clear();
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-clear-draft]'))
    drafts.clear(dataset.clearDraft ?? '');

  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const name = form.dataset.draft ?? '';
    const area = form.querySelector('textarea');
    if (!area) continue;
    const { fields, changed, fill: fillFields } = draftFields(form);
    const isKept = tellKept(form, () => drafts.write(name));
    const keep = () => {
      if (isKept()) drafts.write(name, { text: area.value, fields: changed() });
    };
    for (const field of [area, ...fields])
      for (const type of ['input', 'change']) field.addEventListener(type, keep);
    const fill = (text: string, more: Readonly<Record<string, string>>) => {
      area.value = text;
      fillFields(more);
      area.dispatchEvent(new view.Event('input'));
    };
    const kept = drafts.read(name);
    // What the page came with is newer: the server keeps it.
    if (!kept || area.value || Object.keys(changed()).length > 0) continue;
    fill(kept.text, kept.fields);
    tellRestored(form, area, () => fill('', {}));
  }
};
