import { type Behaviour, windowOf } from './behaviour.js';

/** Menus (`<details data-closes-outside>`) close when one looks elsewhere, and by Escape, which gives the focus back. */
export const menu: Behaviour = (root) => {
  for (const details of root.querySelectorAll('[data-closes-outside]')) {
    const close = () => details.removeAttribute('open');
    const closeOutside = ({ target }: Event) => {
      if (!details.contains(target as Node)) close();
    };
    // A finger on bare ground makes no click on an iPhone; a screen reader's click has no pointer.
    for (const type of ['pointerdown', 'click']) root.addEventListener(type, closeOutside);
    details.addEventListener('focusout', (event) => {
      const to = (event as FocusEvent).relatedTarget as Node | null;
      if (to && !details.contains(to)) close();
    });
    details.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !details.hasAttribute('open')) return;
      close();
      details.querySelector('summary')?.focus();
    });
    // Back may bring the page as it was left: with the menu open.
    windowOf(root).addEventListener('pageshow', close);
  }
};
