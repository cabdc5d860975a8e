import { type Behaviour, windowOf } from '../behaviour.js';
import { draftStore } from './draft-store.js';

/** Tells that a text was brought back (`data-draft-restored`), with a button (`data-draft-discard`) that empties it. */
const tellRestored = (
  form: HTMLFormElement,
  area: HTMLTextAreaElement,
  fill: (text: string) => void,
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
    fill('');
    note.remove();
    area.focus();
  });
  // Empty at first: screen readers tell what is put into it, not what it came with.
  area.after(note);
  note.append(form.dataset.draftRestored ?? '', ' ', discard);
};

/**
 * An unfinished text of `form[data-draft="name"]` stays on this device for a day, or until a page with
 * `[data-clear-draft="name"]` says that it has arrived. A consultation has no name here and is never kept.
 */
export const draft: Behaviour = (root) => {
  const view = windowOf(root);
  const drafts = draftStore(() => view.localStorage);
  drafts.sweep();
  for (const { dataset } of root.querySelectorAll<HTMLElement>('[data-clear-draft]'))
    drafts.write(dataset.clearDraft ?? '', '');

  for (const form of root.querySelectorAll<HTMLFormElement>('form[data-draft]')) {
    const name = form.dataset.draft ?? '';
    const area = form.querySelector('textarea');
    if (!area) continue;
    area.addEventListener('input', () => drafts.write(name, area.value));
    const fill = (text: string) => {
      area.value = text;
      area.dispatchEvent(new view.Event('input'));
    };
    const text = drafts.read(name);
    if (!text || area.value) continue;
    fill(text);
    tellRestored(form, area, fill);
  }
};
