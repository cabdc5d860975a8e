import { useRef, useState } from 'react';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { RubyText } from '../../../../i18n/RubyText.js';
import { Written } from '../../../../ui/voice/Written.js';
import { useHydrated } from '../../use-hydrated.js';
import { replaceText } from '../../verbs/insert-text.js';
import { hasReadings } from '../languages.js';
import { Origin } from '../Origin.js';
import { AskReadings } from './AskReadings.js';
import { markedPieces } from './marked-pieces.js';
import { type Offer, Proposals } from './Proposals.js';
import type { SentenceView, TranslationView } from './present-translation.js';
import { type NumberedSlip, Slips } from './Slips.js';
import type { WriteState } from './write-translation.js';

interface PartProps {
  readonly view: TranslationView;
  readonly state: WriteState | undefined;
  /** What stands in the fields instead of what is saved. */
  readonly typed: Readonly<Record<string, string>> | undefined;
  /** Who saved the text after that was typed. */
  readonly savedBy: string;
  readonly part: SentenceView;
  readonly i: number;
  readonly slips: readonly NumberedSlip[];
  readonly readings: boolean;
}

/** The source of a part, with the words of the glossary and what is missing in the translation marked. */
const Source = ({
  view,
  part,
  i,
  slips,
  readings,
}: Omit<PartProps, 'state' | 'typed' | 'savedBy'>) => {
  const { say } = useDeskWords();
  const marks = [
    ...part.terms.map(({ start, end }) => ({ start, end, kind: 'term' as const })),
    ...slips.flatMap(({ side, start, end }) =>
      side === 'missing' ? [{ start, end, kind: 'slip' as const }] : [],
    ),
  ];
  return (
    <div className="part-source">
      <p className="written" id={`part-${i}`} lang={view.from.tag} dir="auto">
        {part.source.includes('{') && hasReadings(view.from.tag) ? (
          <RubyText text={part.source} readings={readings} />
        ) : (
          markedPieces(part.source, marks).map(({ start, text, kind }) =>
            kind ? (
              <mark key={start} data-mark={kind}>
                {text}
              </mark>
            ) : (
              <span key={start}>{text}</span>
            ),
          )
        )}
      </p>
      {part.isNew ? <p className="part-new">{say('translation.newSentence')}</p> : null}
      {part.terms.length > 0 ? (
        <ul className="terms">
          {part.terms.map((term) => (
            <li key={term.start}>
              <Written lang={view.from.tag}>{term.source}</Written> →{' '}
              <Written lang={view.into.tag}>{term.says.join(', ')}</Written>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
};

/** What may be taken for a part: the city's sentences, what was said before, and what a colleague has written meanwhile. */
const useOffers = ({
  view,
  part,
  state,
  savedBy,
  i,
}: Pick<PartProps, 'view' | 'part' | 'state' | 'savedBy' | 'i'>): Offer[] => {
  const { plain } = useDeskWords();
  const theirs = state?.theirs?.texts[i];
  return [
    ...part.proposals.map(({ text, origin, checked }, n) => ({
      id: `${n}`,
      text,
      from: `${plain(`translation.proposal.${origin}`)} ${plain(
        checked ? 'translation.wasChecked' : 'translation.notChecked',
      )}`,
    })),
    ...(theirs
      ? [
          {
            id: 'theirs',
            text: theirs,
            from: plain('translation.theirs', { name: state?.theirs?.by ?? '' }),
          },
        ]
      : []),
    ...(savedBy && part.text
      ? [{ id: 'saved', text: part.text, from: plain('translation.theirs', { name: savedBy }) }]
      : []),
    ...view.typing.flatMap(({ by, texts }, n) =>
      texts[i]
        ? [{ id: `typing ${n}`, text: texts[i], from: plain('translation.theirs', { name: by }) }]
        : [],
    ),
  ];
};

/** One sentence beside its translation, with all that helps to write it. */
export const Part = ({ view, state, typed, savedBy, part, i, slips, readings }: PartProps) => {
  const { say, plain } = useDeskWords();
  const hydrated = useHydrated();
  const field = useRef<HTMLTextAreaElement>(null);
  const name = view.isWhole ? 'text' : `sentences.${i}`;
  const text = typed?.[name] ?? part.text;
  const [now, setNow] = useState(text);
  const offers = useOffers({ view, part, state, savedBy, i });
  const reasonOf = ({ no, kind, value }: NumberedSlip) =>
    typed?.[`waive.${no}.reason`] ??
    view.waived.find((one) => one.kind === kind && one.value === value)?.reason ??
    '';
  return (
    <li className="part" data-part>
      <Source {...{ view, part, i, slips, readings }} />
      <div className="part-target">
        <label className="visually-hidden" htmlFor={`translated-${i}`}>
          {plain('translation.sentence', { n: i + 1 })}
        </label>
        <textarea
          ref={field}
          className="control"
          id={`translated-${i}`}
          name={name}
          rows={Math.max(1, Math.ceil(text.length / 60))}
          lang={view.into.tag}
          dir="auto"
          data-sentence
          defaultValue={text}
          aria-describedby={`part-${i}`}
          aria-invalid={slips.length > 0 || undefined}
          onInput={({ currentTarget }) => setNow(currentTarget.value)}
        />
        {hasReadings(view.into.tag) && now.includes('{') ? (
          <p className="written part-read" lang={view.into.tag}>
            <RubyText text={now} readings={readings} />
          </p>
        ) : null}
        {hydrated && hasReadings(view.into.tag) ? <AskReadings field={field} /> : null}
        {part.origin && now === part.text && part.text ? (
          <p className="part-origin">
            <Origin origin={part.origin} engine={view.engine} />
            {part.origin === 'person' ? null : (
              <> {say(part.checked ? 'translation.wasChecked' : 'translation.notChecked')}</>
            )}
          </p>
        ) : null}
        <Proposals
          offers={offers.filter((offer) => offer.text !== now)}
          lang={view.into.tag}
          readings={readings}
          take={(words) => field.current && replaceText(field.current, words)}
        />
        <Slips
          slips={slips}
          reasonOf={reasonOf}
          show={({ start, end }) => {
            field.current?.focus();
            field.current?.setSelectionRange(start, end);
          }}
        />
      </div>
    </li>
  );
};
