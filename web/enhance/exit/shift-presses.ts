/** Milliseconds from one press to the next: three presses fit into five seconds, and no slower ones count. */
export const TOGETHER_MS = 2_500;

/** How often Shift has been pressed by itself, so far. */
export interface Presses {
  readonly count: number;
  /** When the last one ended, in milliseconds. */
  readonly at: number;
  /** Shift is down, and nothing else has happened since. */
  readonly alone: boolean;
}

export const NO_PRESSES: Presses = { count: 0, at: 0, alone: false };

type Key = Pick<KeyboardEvent, 'type' | 'key' | 'isComposing' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/**
 * Counts one keydown or keyup at the time `now` (milliseconds). A press is Shift down and up again with nothing between;
 * capitals, shortcuts, the switch of the input language and signs being put together are none, and begin the count anew.
 * Left and right Shift count alike, even when both are down.
 */
export const countKey = (presses: Presses, event: Key, now: number): Presses => {
  const other = event.isComposing || event.ctrlKey || event.altKey || event.metaKey;
  if (event.key !== 'Shift' || other) return event.type === 'keydown' ? NO_PRESSES : presses;
  if (event.type === 'keydown') return { ...presses, alone: true };
  if (!presses.alone) return NO_PRESSES;
  const goesOn = now - presses.at <= TOGETHER_MS;
  return { count: goesOn ? presses.count + 1 : 1, at: now, alone: true };
};
