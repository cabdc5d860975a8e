import { type Behaviour, windowOf } from '../behaviour.js';

/**
 * `[data-receipt-kept]` asks whether the receipt was kept. Until somebody says so (`[data-kept-yes]`), copies, sends or prints
 * it, leaving the page is asked about once; then `[data-kept-done]` says that one may go.
 */
export const kept: Behaviour = (root) => {
  const view = windowOf(root);
  const box = root.querySelector<HTMLElement>('[data-receipt-kept]');
  const yes = box?.querySelector<HTMLElement>('[data-kept-yes]');
  const done = box?.querySelector<HTMLElement>('[data-kept-done]');
  if (!box || !yes || !done) return;
  const ask = (event: Event) => {
    view.removeEventListener('beforeunload', ask);
    event.preventDefault();
  };
  const isKept = () => view.removeEventListener('beforeunload', ask);
  view.addEventListener('beforeunload', ask);
  yes.addEventListener('click', () => {
    isKept();
    yes.hidden = true;
    done.textContent = done.dataset.keptDone ?? '';
  });
  for (const button of root.querySelectorAll('[data-copy], [data-share], [data-print]'))
    button.addEventListener('click', isKept);
  box.hidden = false;
};
