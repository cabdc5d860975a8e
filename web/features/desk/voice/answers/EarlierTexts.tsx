import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Details } from '../../../../ui/Details.js';
import type { EarlierText } from '../present-voice.js';

interface EarlierTextsProps {
  readonly lang: string;
  readonly texts: readonly EarlierText[];
}

/** What stood here before it was corrected, folded: staff see it, nobody else does. Nothing where nothing was. */
export const EarlierTexts = ({ lang, texts }: EarlierTextsProps) => {
  const { say } = useDeskWords();
  if (texts.length === 0) return null;
  return (
    <Details summary={say('answers.earlier', { count: texts.length })}>
      {texts.map(({ text, at }) => (
        <div key={at}>
          <p className="small">{at}</p>
          <p className="written" lang={lang} dir="auto">
            {text}
          </p>
        </div>
      ))}
    </Details>
  );
};
