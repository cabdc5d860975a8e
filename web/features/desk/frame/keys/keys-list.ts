/** What takes back what was done last: at its row, else at the voice that is open. */
export const TAKE_BACK = [
  '[data-take-back]',
  'button:is([data-verb="recall"], [data-verb="pull_back"], [data-verb="undo"])',
] as const;

/** The keys of the desk, in the order in which they are shown. `does`: what it acts on; it is shown where that is there. */
export const KEYS = [
  { keys: 'J', text: 'next', foot: true, does: '[data-row]' },
  { keys: 'K', text: 'previous', foot: true, does: '[data-row]' },
  { keys: 'Enter', text: 'open', foot: true, does: 'a[data-row]' },
  { keys: 'A', text: 'take', foot: false, does: 'button[data-verb="assign"]' },
  { keys: 'A', text: 'agree', foot: false, does: '[data-decision]' },
  { keys: 'R', text: 'giveBack', foot: false, does: '[data-decision]' },
  { keys: 'R', text: 'answer', foot: false, does: '#answer-text' },
  { keys: 'Enter', text: 'decide', foot: false, does: 'button[data-verb="approve"]' },
  { keys: 'X', text: 'giveBack', foot: false, does: '#form-of-return' },
  { keys: 'U', text: 'takeBack', foot: false, does: TAKE_BACK.join() },
  {
    keys: 'Ctrl+Enter',
    text: 'send',
    foot: false,
    does: ':is(.verb-form, .translation-form, .decisions-form) textarea',
  },
  { keys: 'Alt+0', text: 'sentences', foot: false, does: '[data-sentences]' },
  { keys: 'Alt+1 2 3', text: 'takeProposal', foot: false, does: '[data-proposal]' },
  {
    keys: 'Alt+↑ ↓',
    text: 'sentenceStep',
    foot: false,
    does: '.translation-form, #form-of-return',
  },
  { keys: 'I', text: 'photo', foot: false, does: '[data-photo]' },
  { keys: 'P', text: 'print', foot: false, does: '[data-paper]' },
  { keys: 'M', text: 'message', foot: false, does: '#form-of-message' },
  { keys: 'V', text: 'verbs', foot: false, does: '.verbs' },
  { keys: 'H', text: 'handOn', foot: false, does: '#form-of-reassign' },
  { keys: '1 2 3', text: 'proposal', foot: false, does: 'button[data-choice]' },
  { keys: '1 2 3', text: 'tabs', foot: false, does: '[data-tab]' },
  { keys: '/', text: 'search', foot: true, does: '#filter-q' },
  { keys: 'Esc', text: 'back', foot: false, does: '.voice-head, .translation-back' },
  { keys: '?', text: 'help', foot: true, does: 'body' },
] as const;
export type Key = (typeof KEYS)[number];

/** Those that do something on the page as it is: digits mean sections where there are some to choose from. */
export const keysThatWork = (root: Pick<ParentNode, 'querySelector'>) => {
  const chooses = root.querySelector('button[data-choice]') !== null;
  return KEYS.filter(
    ({ text, does }) => root.querySelector(does) !== null && !(chooses && text === 'tabs'),
  );
};
