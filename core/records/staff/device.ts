import { BROWSERS, type Device, SYSTEMS } from '../../contract/index.js';

/** In this order: Edge calls itself Chrome too, and Chrome Safari. */
const BROWSER: readonly (readonly [RegExp, Device['browser']])[] = [
  [/\bEdg(e|A|iOS)?\//, 'edge'],
  [/\b(Firefox|FxiOS)\//, 'firefox'],
  [/(Chrome|Chromium|CriOS)\//, 'chrome'],
  [/\bSafari\//, 'safari'],
];
const SYSTEM: readonly (readonly [RegExp, Device['system']])[] = [
  [/\bAndroid\b/, 'android'],
  [/\b(iPhone|iPad|iPod)\b/, 'ios'],
  [/\bWindows\b/, 'windows'],
  [/\bMac OS X\b/, 'mac'],
  [/\b(Linux|X11)\b/, 'linux'],
];

/** What somebody signed in with, as far as a person would name it: never a version, which would tell one from all others. */
export const deviceOf = (userAgent: string | undefined): Device => {
  const said = userAgent?.slice(0, 500) ?? '';
  return {
    browser: BROWSER.find(([one]) => one.test(said))?.[1] ?? 'other',
    system: SYSTEM.find(([one]) => one.test(said))?.[1] ?? 'other',
  };
};

/** As it is kept with a session. */
export const deviceKept = ({ browser, system }: Device): string => `${browser} ${system}`;

export const deviceRead = (kept: string): Device => {
  const [browser, system] = kept.split(' ');
  return {
    browser: BROWSERS.find((one) => one === browser) ?? 'other',
    system: SYSTEMS.find((one) => one === system) ?? 'other',
  };
};
