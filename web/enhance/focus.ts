import type { Behaviour } from './behaviour.js';

/** Errors first: the summary takes the focus where `autofocus` did not. */
export const focus: Behaviour = (root) => root.querySelector<HTMLElement>('[data-focus]')?.focus();
