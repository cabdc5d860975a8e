import { useWords } from '../../i18n/words.js';

interface PlanTextProps {
  readonly text: string;
  /** The language this text has been found in. */
  readonly lang: string;
}

/** A text of the plan, with its language told to the browser where it is not the page's. */
export const PlanText = ({ text, lang }: PlanTextProps) => {
  const { show, locale } = useWords();
  return lang === locale.tag ? show(text) : <span lang={lang}>{show(text)}</span>;
};
