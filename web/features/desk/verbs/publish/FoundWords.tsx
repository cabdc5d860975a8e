import { useDeskWords } from '../../../../i18n/desk-words.js';
import { TextInput } from '../../../../ui/form/TextInput.js';
import { controlId } from '../../use-desk-errors.js';
import { type Find, writeFind } from './draft.js';

interface FoundWordsProps {
  readonly text: string;
  readonly finds: readonly Find[];
  readonly lang: string;
  readonly typed: Readonly<Record<string, string>>;
  /** In the answer nothing is hidden: it is corrected, or it may stay. */
  readonly inAnswer?: boolean;
  /** Nor in the note to a correction. */
  readonly inNote?: boolean;
  /** Whether a press hides them; where it does not, they are taken out by hand. */
  readonly hides?: boolean;
  /** Of which form they are a part. */
  readonly verb?: 'publish' | 'correct_publication' | 'correct';
}

/** Each find with a button that hides it, and a place for the reason why it may stay. */
export const FoundWords = ({ text, finds, lang, typed, ...more }: FoundWordsProps) => {
  const { inAnswer = false, inNote = false, verb = 'publish' } = more;
  const { hides = !inAnswer && !inNote } = more;
  const { say } = useDeskWords();
  const name = inAnswer ? 'keepAnswer' : inNote ? 'keepNote' : 'keep';
  const reasons = new Map(
    finds.map((_, i) => [typed[`${name}Words.${i}`], typed[`${name}.${i}`]] as const),
  );
  return (
    <ul className="found-words">
      {finds.map((find, i) => {
        const words = text.slice(find.start, find.end);
        return (
          <li key={writeFind(find)}>
            <p>
              <span className="found-words-kind">{say(`personal.kind.${find.kind}`)}</span>{' '}
              <mark lang={lang} dir="auto">
                {words}
              </mark>
            </p>
            {hides ? (
              <button
                className="button"
                data-kind="quiet"
                type="submit"
                name="verb"
                value={`publish.hide:${writeFind(find)}`}
              >
                {say('act.publish.hide')}
                <span className="visually-hidden"> {words}</span>
              </button>
            ) : null}
            <input type="hidden" name={`${name}Words.${i}`} value={words} />
            {inAnswer ? (
              <input type="hidden" name={`keepAnswerPlace.${i}`} value={writeFind(find)} />
            ) : null}
            <TextInput
              id={controlId(verb, `${name}.${i}`)}
              name={`${name}.${i}`}
              label={
                <>
                  {say('act.publish.reason')}
                  <span className="visually-hidden"> {words}</span>
                </>
              }
              defaultValue={reasons.get(words) ?? ''}
            />
          </li>
        );
      })}
    </ul>
  );
};
