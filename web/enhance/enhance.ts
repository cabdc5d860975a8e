import type { Behaviour } from './behaviour.js';
import { chosen } from './choice/chosen.js';
import { counter } from './counter.js';
import { draft } from './draft/draft.js';
import { exit } from './exit/exit.js';
import { focus } from './focus.js';
import { help } from './help/help.js';
import { idle } from './idle.js';
import { menu } from './menu.js';
import { offline } from './offline.js';
import { ownLanguage } from './own-language.js';
import { position } from './position.js';
import { kept } from './receipt/kept.js';
import { openLink } from './receipt/open-link.js';
import { receipt } from './receipt/receipt.js';
import { leavesNoTrace } from './send/leaves-no-trace.js';
import { send } from './send/send.js';
import { sendOnce } from './send/send-once.js';

/**
 * The exit first: somebody's safety may hang on it. The counter before what sends, which
 * asks whether a form was held back.
 * All of them are one file for the browser, and what the browser cannot even read stops them all. So no syntax that
 * a browser of the last years may not know (such as `(?<=` in a regular expression) may stand in any of them.
 */
export const BEHAVIOURS: readonly Behaviour[] = [
  exit,
  leavesNoTrace,
  focus,
  menu,
  ownLanguage,
  counter,
  chosen,
  send,
  sendOnce,
  draft,
  help,
  position,
  receipt,
  kept,
  openLink,
  offline,
  idle,
];

/** Gives a page its comfort. One behaviour that breaks is reported to the browser and stops no other. */
export const enhance = (root: Document, behaviours = BEHAVIOURS): void => {
  for (const behaviour of behaviours) {
    try {
      behaviour(root);
    } catch (error) {
      root.defaultView?.reportError?.(error);
    }
  }
};
