/** The keys of the desk, in the order in which they are shown. */
export const KEYS = [
  { keys: 'J', text: 'next', foot: true },
  { keys: 'K', text: 'previous', foot: true },
  { keys: 'Enter', text: 'open', foot: false },
  { keys: 'A', text: 'take', foot: true },
  { keys: 'R', text: 'answer', foot: true },
  { keys: '1 2 3', text: 'proposal', foot: false },
  { keys: '/', text: 'search', foot: true },
  { keys: '?', text: 'help', foot: false },
  { keys: 'Esc', text: 'close', foot: false },
] as const;
