import type { Behaviour } from './behaviour.js';

const SIGNS_OF_LIFE = ['input', 'pointerdown', 'keydown', 'scroll'] as const;

/**
 * A device that many use one after the other: `form[data-idle="90"]` is cleared by its own button `[data-restart]` when
 * nobody has touched the page for so many seconds, so that nobody sees what the one before had begun. So is what somebody
 * confided, on their own; `[data-idle-said]` says so.
 */
export const idle: Behaviour = (root) => {
  const form = root.querySelector<HTMLFormElement>('form[data-idle]');
  const restart = form?.querySelector<HTMLElement>('[data-restart]');
  if (!form || !restart) return;
  for (const said of form.querySelectorAll<HTMLElement>('[data-idle-said]')) said.hidden = false;
  const wait = Number(form.dataset.idle) * 1000;
  let timer: ReturnType<typeof setTimeout>;
  const begin = () => {
    clearTimeout(timer);
    timer = setTimeout(() => form.requestSubmit(restart), wait);
  };
  for (const sign of SIGNS_OF_LIFE) root.addEventListener(sign, begin, { passive: true });
  begin();
};
