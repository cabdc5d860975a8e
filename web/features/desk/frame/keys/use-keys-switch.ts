import { useSyncExternalStore } from 'react';

const KEY = 'koebako-keys';
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

/** Without storage the keys stay as they are by default. */
const isOn = (): boolean => {
  try {
    return window.localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
};

const turn = (on: boolean): void => {
  try {
    if (on) window.localStorage.removeItem(KEY);
    else window.localStorage.setItem(KEY, 'off');
  } catch {
    return;
  }
  for (const listener of listeners) listener();
};

/** Single keys can be in the way of speech input, so they can be switched off (WCAG 2.1.4). */
export const useKeysSwitch = () => {
  const on = useSyncExternalStore(subscribe, isOn, () => true);
  return { on, toggle: () => turn(!on) };
};
