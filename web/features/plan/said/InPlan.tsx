import { Fragment, type ReactNode } from 'react';
import type { GlossaryEntry, PlanPassage } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../../core/language/index.js';
import { useWords } from '../../../i18n/words.js';
import { PlanText } from '../PlanText.js';
import { Glossary } from './Glossary.js';
import { Originals } from './Originals.js';

interface Part {
  /** What the heading is called among its neighbours. */
  readonly id: string;
  readonly title: ReactNode;
  readonly passages: readonly PlanPassage[];
}

interface SaidProps {
  readonly passages: readonly PlanPassage[];
  /** Whether this one is in Japanese, among others that are not. */
  readonly isLeft: (passage: PlanPassage) => boolean;
}

/** What the plan says under one heading; its Japanese is a press away where this is a translation. */
const Said = ({ passages, isLeft }: SaidProps) => {
  const { say } = useWords();
  return (
    <>
      {passages.map((passage) => (
        <Fragment key={passage.text}>
          {isLeft(passage) ? <p className="small">{say('translation.japaneseOnly')}</p> : null}
          <p>
            <PlanText text={passage.text} lang={passage.lang} />
          </p>
        </Fragment>
      ))}
      <Originals of={passages} />
    </>
  );
};

interface InPlanProps {
  /** What the plan says, by its headings; a heading under which it says nothing is left out. */
  readonly parts: readonly Part[];
  readonly terms: readonly GlossaryEntry[];
  /** As wide as a text is read well, where nothing stands beside it. */
  readonly narrow?: boolean;
  /** What follows the glossary. */
  readonly after?: ReactNode;
}

/** The plan itself, below what the page says about it: as it is, or translated, and then whether a person has checked that. */
export const InPlan = ({ parts, terms, narrow = false, after }: InPlanProps) => {
  const { say, locale } = useWords();
  const said = [
    ...parts.flatMap(({ passages }) => passages),
    ...terms.flatMap(({ term, definition }) => [term, definition]),
  ];
  const isTranslated = said.some(({ original }) => original !== undefined);
  const isJapanese = ({ lang }: PlanPassage) =>
    lang === SOURCE_LANGUAGE && !sameLanguage(locale.tag, SOURCE_LANGUAGE);
  return (
    <section className={narrow ? 'section reading' : 'section'}>
      <h2>{say('measure.inPlan')}</h2>
      {isTranslated ? null : (
        <p className="small">
          {say('measure.inPlanNote')}
          {said.some(isJapanese) ? <> {say('translation.japaneseOnly')}</> : null}
        </p>
      )}
      {said.some(({ checked }) => !checked) ? (
        <p className="who-checked">{say('translated.unchecked')}</p>
      ) : null}
      {parts.map(({ id, title, passages }) =>
        passages.length > 0 ? (
          <Fragment key={id}>
            <h3>{title}</h3>
            <Said passages={passages} isLeft={(one) => isTranslated && isJapanese(one)} />
          </Fragment>
        ) : null,
      )}
      <Glossary terms={terms} />
      {after}
    </section>
  );
};
