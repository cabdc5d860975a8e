import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Caret } from './SentencePicker.js';
import { type AnswerBank, useBank } from './use-bank.js';

/** The city's sentences beside an answer box. */
export interface Sentences {
  readonly bank: AnswerBank;
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** Where the next one is put. */
  readonly caret: RefObject<Caret>;
  readonly open: () => void;
}

/** The city's sentences, one key away from an answer box; undefined for a city without any. */
export const useSentences = (box: RefObject<HTMLTextAreaElement | null>): Sentences | undefined => {
  const bank = useBank();
  const dialog = useRef<HTMLDialogElement>(null);
  const caret = useRef<Caret>(null);
  const open = useCallback(() => {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    caret.current = [selectionStart, selectionEnd];
    dialog.current?.showModal();
  }, [box]);
  useEffect(() => {
    const field = box.current;
    if (!field || !bank) return;
    const onKey = (event: KeyboardEvent) => {
      const isTaken = event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey;
      if (isTaken || !event.altKey || event.code !== 'Digit0') return;
      event.preventDefault();
      open();
    };
    field.addEventListener('keydown', onKey);
    return () => field.removeEventListener('keydown', onKey);
  }, [box, bank, open]);
  return bank && { bank, dialog, caret, open };
};
