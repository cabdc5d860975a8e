import { type Behaviour, windowOf } from '../behaviour.js';

/**
 * A receipt (`[data-receipt]`): print it (`[data-print]`), copy its number and its secret (`[data-copy]`), send its link to
 * oneself by whatever the device offers (`[data-share="https://..."]`).
 */
export const receipt: Behaviour = (root) => {
  const view = windowOf(root);
  for (const button of root.querySelectorAll<HTMLElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => view.print());
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-share]')) {
    const url = button.dataset.share ?? '';
    if (!view.navigator.share || !url) continue;
    button.hidden = false;
    // Whoever closes the device's list again has decided so: nothing to tell.
    button.addEventListener('click', () => view.navigator.share({ url }).catch(() => undefined));
  }
  for (const button of root.querySelectorAll<HTMLElement>('[data-copy]')) {
    const card = button.closest('[data-receipt]');
    const copied = card?.querySelector<HTMLElement>('[data-copied]');
    if (!card || !copied || !view.navigator.clipboard) continue;
    const lines = [...card.querySelectorAll('[data-copies]')];
    const said = copied.dataset.copied ?? '';
    button.hidden = false;
    button.addEventListener('click', async () => {
      copied.textContent = '';
      try {
        await view.navigator.clipboard.writeText(lines.map((e) => e.textContent).join('\n'));
        copied.textContent = said;
      } catch {
        // Some browsers inside apps forbid it. Both lines are marked, so that the person can copy them.
        const [first, last = first] = lines;
        if (first && last) view.getSelection()?.setBaseAndExtent(first, 0, last, 1);
      }
    });
  }
};
