import type { RefObject } from 'react';
import { useDeskWords } from '../../../../../i18n/desk-words.js';
import { Details } from '../../../../../ui/Details.js';
import { useLanguageName } from '../../../translations/use-language-name.js';
import { answerLanguages, leastFar } from './answer-languages.js';
import { SentencePicker } from './SentencePicker.js';
import type { AnswerBank } from './use-bank.js';
import type { Sentences } from './use-sentences.js';

interface AnswerSentencesProps extends Omit<Sentences, 'open'> {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  /** The answer as it is written now. */
  readonly text: string;
  /** The languages that matter most: that of the voice. */
  readonly first: readonly string[];
}

/** In which languages the answer can be read as it is written now, and which of its sentences wait for a translator. */
const LanguageLine = ({
  bank,
  text,
  first,
}: Pick<AnswerSentencesProps, 'text' | 'first'> & { readonly bank: AnswerBank }) => {
  const { say, plain } = useDeskWords();
  const nameOf = useLanguageName();
  if (!text.trim()) return null;
  const { languages, free } = answerLanguages(
    bank.bank,
    bank.saidIn,
    text,
    bank.languages.map(({ tag }) => tag),
  );
  const own = first.flatMap((tag) => {
    const language = bank.languages.find((one) => one.tag === tag);
    const state = languages.find(({ lang }) => lang === tag);
    return language && state ? [{ ...state, name: nameOf(language) }] : [];
  });
  const rest = leastFar(languages.filter(({ lang }) => !first.includes(lang)));
  const told = [...own, ...(rest ? [{ ...rest, name: plain('sentence.others') }] : [])];
  return (
    <>
      <p className="answer-languages">
        <span>{say('sentence.in')}</span>
        {told.map(({ name, unchecked, waiting }) => (
          <span
            key={name}
            data-state={waiting > 0 ? 'waiting' : unchecked > 0 ? 'unchecked' : 'complete'}
          >
            <strong>{name}</strong>{' '}
            {waiting > 0
              ? say('sentence.partly', { n: waiting })
              : unchecked > 0
                ? say('sentence.unchecked', { n: unchecked })
                : say('sentence.complete')}
          </span>
        ))}
      </p>
      {free.length > 0 ? (
        <Details
          summary={
            <>
              {say('sentence.free')} ({free.length})
            </>
          }
        >
          <ul className="free-sentences" lang="ja">
            {free.map((sentence) => (
              <li key={sentence}>
                <mark>{sentence}</mark>
              </li>
            ))}
          </ul>
        </Details>
      ) : null}
    </>
  );
};

/** Under the answer box: what the city's sentences make of the answer, and where they are found. */
export const AnswerSentences = ({
  box,
  text,
  first,
  bank,
  dialog,
  caret,
}: AnswerSentencesProps) => (
  <div className="answer-sentences">
    <LanguageLine bank={bank} text={text} first={first} />
    <SentencePicker {...{ dialog, box, caret, bank }} />
  </div>
);
