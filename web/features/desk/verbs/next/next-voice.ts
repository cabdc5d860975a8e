import { createContext, useContext, useState } from 'react';
import { useDesk } from '../../use-desk.js';
import { nextOf } from './moves-on.js';

const Next = createContext('');
export const NextVoice = Next.Provider;

/** The voice that opens when the open one is done; empty where it stays. */
export const useNextVoice = (): string => useContext(Next);

/** The same for the pane: one's own taking, or a colleague's, may take a voice out of the list while it is open. */
export const useNextInList = (id: string): string => {
  const { rows } = useDesk();
  const [kept, setKept] = useState('');
  const now = nextOf(rows, id);
  if (now && now !== kept) setKept(now);
  return now || (rows.some((row) => row.id === kept) ? kept : '');
};
