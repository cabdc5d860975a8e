import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import {
  type BankSentence,
  searchSentences,
} from '../../../../../../core/language/sentences/index.js';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { insertText } from '../../insert-text.js';
import { GapText } from './GapText.js';
import { SlotFields } from './SlotFields.js';
import { filledText } from './slot-values.js';
import type { AnswerBank } from './use-bank.js';

/** What was chosen in a field, by its ends. */
export type Caret = readonly [start: number, end: number] | null;

interface SentencePickerProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  /** The field that the sentence is written into. */
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** Where: a dialog that closes gives the focus back, and not the place. */
  readonly caret: RefObject<Caret>;
  readonly bank: AnswerBank;
}

const idOf = ({ id }: BankSentence) => `sentence-${id}`;

interface SearchProps {
  readonly bank: AnswerBank;
  readonly take: (sentence: BankSentence) => void;
}

/** Searches as one types; arrows choose, Enter takes. */
const Search = ({ bank, take }: SearchProps) => {
  const { say, plain } = useDeskWords();
  const [words, setWords] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const found = searchSentences(bank.bank, words);
  const chosen = found[at];
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (chosen) document.getElementById(idOf(chosen))?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const onKeyDown = (event: KeyboardEvent) => {
    // While kana are put together arrows and Enter belong to them.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') {
      if (chosen) take(chosen);
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <label htmlFor="sentence-search">{say('sentence.search')}</label>
      <input
        ref={field}
        className="control"
        id="sentence-search"
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="sentence-list"
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        lang="ja"
        dir="auto"
        value={words}
        onChange={({ currentTarget }) => {
          setWords(currentTarget.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="hint">{say('sentence.hint')}</p>
      {found.length === 0 ? <p role="status">{say('sentence.none')}</p> : null}
      <div
        className="sentence-list"
        id="sentence-list"
        role="listbox"
        aria-label={plain('sentence.title')}
        lang="ja"
      >
        {found.map((sentence, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the search field
          <div
            key={sentence.id}
            id={idOf(sentence)}
            role="option"
            tabIndex={-1}
            aria-selected={i === at}
            onClick={() => take(sentence)}
          >
            <GapText text={sentence.text} slots={sentence.slots} />
          </div>
        ))}
      </div>
    </>
  );
};

/** The city's sentences, to be found by a word, filled and put into the answer at the caret. */
export const SentencePicker = ({ dialog, box, caret, bank }: SentencePickerProps) => {
  const { say } = useDeskWords();
  const [sentence, setSentence] = useState<BankSentence>();
  const [isMissing, setMissing] = useState(false);
  /** A new search each time it is opened. */
  const [round, setRound] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  // The first gap is what is written next.
  useEffect(() => {
    if (sentence) fields.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [sentence]);
  const insert = (text: string) => {
    dialog.current?.close();
    if (!box.current) return;
    box.current.focus();
    if (caret.current) box.current.setSelectionRange(...caret.current);
    insertText(box.current, text);
  };
  const take = (one: BankSentence) => {
    setMissing(false);
    if (one.slots && Object.keys(one.slots).length > 0) setSentence(one);
    else insert(one.text);
  };
  const fill = (form: HTMLFormElement, one: BankSentence) => {
    const values = Object.fromEntries(
      [...new FormData(form)].map(([name, value]) => [name, `${value}`]),
    );
    const text = filledText(bank.bank, one, values);
    if (text === undefined) setMissing(true);
    else insert(text);
  };
  return (
    <dialog
      ref={dialog}
      className="sentences"
      aria-labelledby="sentences-title"
      onClose={() => {
        setSentence(undefined);
        setMissing(false);
        setRound(round + 1);
      }}
    >
      <h2 id="sentences-title">{say('sentence.title')}</h2>
      {sentence ? (
        <form
          className="form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            fill(event.currentTarget, sentence);
          }}
        >
          <p lang="ja">
            <GapText text={sentence.text} slots={sentence.slots} />
          </p>
          <div ref={fields} className="slot-fields">
            <SlotFields sentence={sentence} bank={bank.bank} />
          </div>
          <div role="alert">{isMissing ? <p>{say('sentence.fill')}</p> : null}</div>
          <p className="actions">
            <button className="button" type="submit">
              {say('sentence.insert')}
            </button>
            <button
              className="button"
              data-kind="quiet"
              type="button"
              onClick={() => setSentence(undefined)}
            >
              {say('sentence.search')}
            </button>
          </p>
        </form>
      ) : (
        <Search key={round} bank={bank} take={take} />
      )}
      <form method="dialog">
        <button className="button" data-kind="link" type="submit">
          {say('keyboard.close')}
        </button>
      </form>
    </dialog>
  );
};
