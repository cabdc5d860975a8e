import { type Behaviour, windowOf } from '../behaviour.js';

/** Milliseconds after which a press counts again: what has not left by then was perhaps stopped. */
const AGAIN_MS = 4_000;

/** A second press while the first is under way would only make people wonder. The form's key makes it harmless anyway. */
export const sendOnce: Behaviour = (root) => {
  for (const form of root.forms) {
    // These are sent one at a time by `send`.
    if (form.dataset.kept !== undefined) continue;
    let underWay = false;
    const over = () => {
      underWay = false;
    };
    form.addEventListener('submit', (event) => {
      if (underWay) event.preventDefault();
      // What somebody else held back is not under way.
      if (event.defaultPrevented) return;
      underWay = true;
      setTimeout(over, AGAIN_MS);
    });
    // Back may bring the page as it was left.
    windowOf(root).addEventListener('pageshow', over);
  }
};
