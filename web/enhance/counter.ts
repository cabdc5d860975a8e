import { type Behaviour, windowOf } from './behaviour.js';

/** Milliseconds of rest before a screen reader is told: not at each key. */
const REST_MS = 1_000;
/** Signs beyond which the server would not read the form: then nothing is sent, and nothing is lost. */
const MOST_READ = 800_000;

/**
 * Characters written, of `textarea[data-counts="most"]`, in the `[data-counter]` of the same field, whose `data-text`
 * says `%u` for the number. Beyond the most, `[data-counter-said]` says it too; far beyond it the form is held back.
 */
export const counter: Behaviour = (root) => {
  for (const area of root.querySelectorAll<HTMLTextAreaElement>('textarea[data-counts]')) {
    const field = area.closest('.field') ?? root;
    const shown = field.querySelector<HTMLElement>('[data-counter]');
    const said = field.querySelector('[data-counter-said]');
    if (!shown) continue;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const used = [...area.value].length;
      const over = used > Number(area.dataset.counts);
      shown.hidden = used === 0;
      shown.textContent = (shown.dataset.text ?? '').replace('%u', used.toLocaleString('en-US'));
      shown.toggleAttribute('data-over', over);
      clearTimeout(rest);
      rest = setTimeout(() => {
        if (said) said.textContent = over ? shown.textContent : '';
      }, REST_MS);
    };
    area.addEventListener('input', look);
    area.form?.addEventListener('submit', (event) => {
      if (area.value.length <= MOST_READ) return;
      event.preventDefault();
      area.focus();
      if (said) said.textContent = shown.textContent;
    });
    // Back fills the field in only after this has run.
    windowOf(root).addEventListener('pageshow', look);
    look();
  }
};
