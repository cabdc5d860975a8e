import type { ReactNode } from 'react';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { Glossary } from './Glossary.js';

interface PassageProps {
  readonly title: ReactNode;
  readonly paragraphs: readonly (string | null | undefined)[];
}

/** What the plan says under one heading, in its own words; nothing where it says nothing. */
export const Passage = ({ title, paragraphs }: PassageProps) => {
  const texts = paragraphs.filter((text) => text);
  if (texts.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {texts.map((text) => (
        <p key={text} lang="ja">
          {text}
        </p>
      ))}
    </>
  );
};

interface InPlanProps {
  readonly terms: Parameters<typeof Glossary>[0]['terms'];
  /** As wide as a text is read well, where nothing stands beside it. */
  readonly narrow?: boolean;
  /** Passages before the glossary. */
  readonly children: ReactNode;
  /** What follows the glossary. */
  readonly after?: ReactNode;
}

/** The plan itself, in Japanese, below what the page says about it. */
export const InPlan = ({ terms, narrow = false, children, after }: InPlanProps) => {
  const { say, locale } = useWords();
  return (
    <section className={narrow ? 'section reading' : 'section'}>
      <h2>{say('measure.inPlan')}</h2>
      <p className="small">
        {say('measure.inPlanNote')}
        {sameLanguage(locale.tag, SOURCE_LANGUAGE) ? null : <> {say('translation.japaneseOnly')}</>}
      </p>
      {children}
      <Glossary terms={terms} />
      {after}
    </section>
  );
};
