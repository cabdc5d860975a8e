import { type Behaviour, windowOf } from '../behaviour.js';
import { countKey, NO_PRESSES, type Presses, TOGETHER_MS } from './shift-presses.js';

/** Empties the page, says so in neutral words, and lets the other page take this one's place in the history. */
const leave = (root: Document, to: string, words: string): void => {
  try {
    const note = root.createElement('p');
    note.className = 'wrap page-top';
    note.setAttribute('role', 'alert');
    // Emptied, not hidden: nothing is left that stopping the load could bring back.
    root.body.replaceChildren(note);
    note.textContent = words;
    // The name of this page in the browser's list of pages seen.
    root.title = words;
  } finally {
    const { location, navigator } = windowOf(root);
    // Without the net the browser would show a page of its own; the emptied one stays, and the visit ends as soon as it can.
    if (navigator.onLine === false)
      windowOf(root).addEventListener('online', () => location.replace(to), { once: true });
    else location.replace(to);
  }
};

/**
 * On a screen without keys, Shift in a text is a key of the keyboard drawn there: three touches of it set and end
 * capitals. The button is under the finger then.
 */
const isDrawnKey = (view: Window, target: EventTarget | null): boolean =>
  view.matchMedia('(pointer: coarse)').matches &&
  (target as Element | null)?.matches?.('input, textarea, select') === true;

/**
 * Leaving at once, for those who must not be seen here: by `a[data-exit]`, or by Shift three times.
 * `[data-exit-said]` tells how many presses are left (`data-once`, `data-twice`); `[data-exit-keys]` names the keys,
 * and is shown only here, because without script they do nothing. `data-leaving` of the link is what is said last.
 */
export const exit: Behaviour = (root) => {
  const view = windowOf(root);
  const links = [...root.querySelectorAll<HTMLAnchorElement>('a[data-exit]')];
  const [first] = links;
  if (!first) return;
  // A browser may keep a page as it was left and show it again: then it asks what there is to show now.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) view.location.reload();
  });
  const go = ({ href, dataset }: HTMLAnchorElement) => leave(root, href, dataset.leaving ?? '');
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      go(link);
    });
  }

  const said = root.querySelector<HTMLElement>('[data-exit-said]');
  let presses: Presses = NO_PRESSES;
  let forget: ReturnType<typeof setTimeout> | undefined;
  const now = (next: Presses) => {
    const { count } = presses;
    presses = next;
    if (next.count === count) return;
    clearTimeout(forget);
    if (next.count === 3) return go(first);
    if (said) said.textContent = ['', said.dataset.once, said.dataset.twice][next.count] ?? '';
    if (next.count) forget = setTimeout(() => now(NO_PRESSES), TOGETHER_MS);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Shift' && isDrawnKey(view, event.target)) return;
    now(countKey(presses, event, Date.now()));
  };
  const startAnew = () => now(NO_PRESSES);
  // Caught on their way down: nothing on the page can keep them from here.
  root.addEventListener('keydown', onKey, true);
  root.addEventListener('keyup', onKey, true);
  // Shift with the mouse marks text; what is spoken or pasted is typing too.
  for (const type of ['pointerdown', 'wheel', 'input'])
    root.addEventListener(type, startAnew, { capture: true, passive: true });
  for (const hint of root.querySelectorAll<HTMLElement>('[data-exit-keys]')) hint.hidden = false;
};
