import { useEffect, useEffectEvent } from 'react';

const seen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const first = (selector: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(selector)].find(seen);

/** From the focused row, else from the open voice, else from the end of the list that the step comes from. */
const step = (by: 1 | -1): void => {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter(seen);
  const here = rows.findIndex((row) => row.matches(':focus'));
  const from = here >= 0 ? here : rows.findIndex((row) => row.ariaCurrent === 'true');
  const next = from < 0 ? (by > 0 ? 0 : rows.length - 1) : from + by;
  rows[next]?.focus();
};

/** Goes to the proposal in that place. Enter presses it: one slip of a finger must not give a voice away. */
const choose = (digit: string): void =>
  first(`button[data-choice="${digit}"]:not(:disabled)`)?.focus();

const ACTIONS: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  a: () => first('button[data-verb="assign"]:not(:disabled)')?.click(),
  r: () => first('#answer-text')?.focus(),
  '1': () => choose('1'),
  '2': () => choose('2'),
  '3': () => choose('3'),
  '/': () => first('#filter-q')?.focus(),
};

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, dialog') !== null);

/** A key is ours only when nobody is writing: 229 is what older browsers send while kana are put together. */
const isOurs = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !(event.ctrlKey || event.metaKey || event.altKey || event.repeat) &&
  !event.isComposing &&
  event.keyCode !== 229 &&
  !isTyping(event);

/** The desk's keys. Enter needs nothing here: what j, k and digits move is the focus, to links and buttons. */
export const useDeskKeys = (on: boolean, openHelp: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!isOurs(event)) return;
    const act = event.key === '?' ? openHelp : ACTIONS[event.shiftKey ? '' : event.key];
    if (!act) return;
    // Else the letter would be written into the field that gets the focus.
    event.preventDefault();
    act();
  });
  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
};
