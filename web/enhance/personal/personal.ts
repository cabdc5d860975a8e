import { type Behaviour, windowOf } from '../behaviour.js';
import { holdsPersonalData } from './personal-data.js';

/** A hint (`[data-personal]`) that the text of the same field seems to say who wrote it. Never a refusal. */
export const personal: Behaviour = (root) => {
  for (const hint of root.querySelectorAll<HTMLElement>('[data-personal]')) {
    const area = hint.closest('.field')?.querySelector('textarea');
    if (!area) continue;
    const look = () => {
      hint.hidden = !holdsPersonalData(area.value);
    };
    area.addEventListener('input', look);
    windowOf(root).addEventListener('pageshow', look);
    look();
  }
};
