import { type Behaviour, windowOf } from '../behaviour.js';

/** What is chosen of the radio buttons that `[data-chosen]` names, in its form: the group and the choice, as they stand there. */
export const chosen: Behaviour = (root) => {
  for (const said of root.querySelectorAll<HTMLElement>('[data-chosen]')) {
    const form = said.closest('form');
    const look = () => {
      const choice = form?.querySelector(`input[name="${said.dataset.chosen}"]:checked`);
      const named = [
        choice?.closest('fieldset')?.querySelector('legend'),
        choice?.parentElement?.querySelector('time'),
      ];
      said.hidden = !choice;
      said.textContent = named.map((part) => part?.textContent ?? '').join(' ');
    };
    form?.addEventListener('change', look);
    // Back brings the choice in only after this has run.
    windowOf(root).addEventListener('pageshow', look);
    look();
  }
};
