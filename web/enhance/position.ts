import { type Behaviour, windowOf } from './behaviour.js';

/** Milliseconds for a telephone to find out where it is. */
const PATIENCE_MS = 20_000;
const DECIMALS = 5;

/**
 * `button[data-position="id of a field"]`: shown where the device can tell where it is. Pressed it asks it once and writes
 * that into the field, where it can be read and changed before anything is sent; `[data-position-said]` says what came of it.
 */
export const position: Behaviour = (root) => {
  const { geolocation } = windowOf(root).navigator;
  if (!geolocation) return;
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-position]')) {
    const field = root.getElementById(button.dataset.position ?? '') as HTMLInputElement | null;
    const said = button.parentElement?.querySelector('[data-position-said]');
    if (!field) continue;
    const say = (text: string | undefined) => {
      if (said) said.textContent = text ?? '';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      say(button.dataset.asking);
      geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) => {
          field.value = `${latitude.toFixed(DECIMALS)}, ${longitude.toFixed(DECIMALS)}`;
          field.dispatchEvent(new (windowOf(root).Event)('input', { bubbles: true }));
          say(button.dataset.found);
        },
        () => say(button.dataset.unknown),
        { enableHighAccuracy: true, timeout: PATIENCE_MS, maximumAge: 0 },
      );
    });
  }
};
