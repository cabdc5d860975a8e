import { useEffect, useState } from 'react';
import { type Bank, openBank } from '../../../../../../core/language/sentences/index.js';
import { useTo } from '../../../../site/address.js';
import type { LanguageView } from '../../../translations/languages.js';
import type { SaidIn } from './answer-languages.js';
import type { SentencesView } from './present-sentences.js';

/** The city's sentences as the answer box works with them. */
export interface AnswerBank {
  readonly bank: Bank;
  readonly saidIn: SaidIn;
  readonly languages: readonly LanguageView[];
}

/** Kept for the page's life by address: the sentences are the same for every voice. */
const kept = new Map<string, Promise<AnswerBank | undefined>>();

const fetchBank = async (address: string): Promise<AnswerBank | undefined> => {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (!response.ok) return undefined;
    const { source, saidIn, languages } = (await response.json()) as SentencesView;
    return { bank: openBank(source), saidIn, languages };
  } catch {
    // No net, or the session has ended: the answer is written without them.
    return undefined;
  }
};

const bankAt = (address: string): Promise<AnswerBank | undefined> => {
  const known = kept.get(address);
  if (known) return known;
  const asked = fetchBank(address).then((bank) => {
    if (!bank || bank.bank.sentences.length === 0) kept.delete(address);
    return bank;
  });
  kept.set(address, asked);
  return asked;
};

/** The city's sentences; undefined until they are there, and where the city has none. */
export const useBank = (): AnswerBank | undefined => {
  const address = useTo()('/staff/sentence-bank');
  const [bank, setBank] = useState<AnswerBank>();
  useEffect(() => {
    let isOver = false;
    void bankAt(address).then((found) => {
      if (!isOver && found && found.bank.sentences.length > 0) setBank(found);
    });
    return () => {
      isOver = true;
    };
  }, [address]);
  return bank;
};
