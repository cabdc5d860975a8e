import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { countKey, NO_PRESSES, TOGETHER_MS } from './shift-presses.js';

const event = (type: string, key = 'Shift', more: Partial<KeyboardEvent> = {}) => ({
  type,
  key,
  isComposing: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});
type Event = ReturnType<typeof event>;
const press = (more: Partial<KeyboardEvent> = {}): Event[] => [
  event('keydown', 'Shift', more),
  event('keyup', 'Shift', more),
];
const letter = (key: string): Event[] => [event('keydown', key), event('keyup', key)];

/** The count after these, each `apart` milliseconds after the one before. */
const countOf = (events: readonly Event[], apart = 10): number =>
  events.reduce((presses, next, i) => countKey(presses, next, i * apart), NO_PRESSES).count;

const [down, up] = press() as [Event, Event];

describe('presses of Shift alone', () => {
  it.each<[string, Event[], number]>([
    ['one', press(), 1],
    ['three', [...press(), ...press(), ...press()], 3],
    ['held down for long', [down, down, down, up], 1],
    ['left and right at once', [down, down, up, up, down, up], 3],
    ['Shift let go that went down elsewhere', [up, up, up], 0],
    ['a capital', [down, ...letter('A'), up], 0],
    ['a capital, Shift let go first', [down, event('keydown', 'A'), up, event('keyup', 'a')], 0],
    ['two, a letter, one', [...press(), ...press(), ...letter('a'), ...press()], 1],
    ['two, then a capital', [...press(), ...press(), down, ...letter('A'), up], 0],
    ['signs being put together', [...press({ isComposing: true }), ...press()], 1],
    ['a switch of the input language', [...press({ altKey: true }), ...press({ altKey: true })], 0],
    ['a shortcut', press({ ctrlKey: true }), 0],
    ['the key of an input method', [...press(), event('keydown', 'Process'), ...press()], 1],
  ])('%s', (_, events, count) => {
    expect(countOf(events)).toBe(count);
  });

  it('count on within the time limit, and anew after it', () => {
    const second = (after: number) =>
      countKey({ count: 1, at: 1_000, alone: true }, up, 1_000 + after).count;
    expect(second(TOGETHER_MS)).toBe(2);
    expect(second(TOGETHER_MS + 1)).toBe(1);
  });

  it('fit three times into five seconds', () => {
    expect(2 * TOGETHER_MS).toBeLessThanOrEqual(5_000);
  });

  it('are never found in what somebody writes, capitals and all', () => {
    const typed = fc.array(fc.tuple(fc.constantFrom('a', 'B', ' ', 'É'), fc.boolean()));
    fc.assert(
      fc.property(typed, (text) => {
        const events = text.flatMap(([key, shiftFirst]) => {
          if (key === key.toLowerCase()) return letter(key);
          const [keyDown, keyUp] = letter(key) as [Event, Event];
          return shiftFirst ? [down, keyDown, up, keyUp] : [down, keyDown, keyUp, up];
        });
        for (let n = 0; n <= events.length; n++) expect(countOf(events.slice(0, n))).toBe(0);
      }),
    );
  });
});
