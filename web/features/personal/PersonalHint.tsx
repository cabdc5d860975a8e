import { useWords } from '../../i18n/words.js';
import { Written } from '../../ui/voice/Written.js';
import type { PersonalExcerpt } from './personal.js';

interface PersonalHintProps {
  readonly finds: readonly PersonalExcerpt[];
  readonly lang: string;
}

/** What in the text may say who somebody is: by its kind, with the words marked where they stand. It asks, it never blocks. */
export const PersonalHint = ({ finds, lang }: PersonalHintProps) => {
  const { say } = useWords();
  return (
    <>
      <ul className="personal-hint">
        {finds.map(({ kind, before, words, after }) => (
          <li key={`${kind} ${before}${words}${after}`}>
            <span className="personal-hint-kind">{say(`personal.kind.${kind}`)}</span>{' '}
            <Written lang={lang}>
              {before}
              <mark>{words}</mark>
              {after}
            </Written>
          </li>
        ))}
      </ul>
      <p className="small">{say('opinion.help.personalNote')}</p>
    </>
  );
};
