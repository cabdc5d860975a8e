import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextInput } from '../../../ui/form/TextInput.js';
import { Notice } from '../../../ui/Notice.js';
import { Written } from '../../../ui/voice/Written.js';

interface FindsProps {
  /** Words that seem to point at a person, and those that may stay, with the reason. */
  readonly words: readonly { readonly words: string; readonly reason: string }[];
}

/** What the guard found: each is written otherwise, or may stay with a reason. */
export const Finds = ({ words }: FindsProps) => {
  const { say } = useDeskWords();
  if (words.length === 0) return null;
  return (
    <Notice tone="wait" title={say('shared.finds')}>
      {words.map((one) => (
        <div key={one.words}>
          <input type="hidden" name="waivedWords" value={one.words} />
          <TextInput
            id={`waived-${one.words}`}
            name="waivedReason"
            lang={SOURCE_LANGUAGE}
            label={
              <>
                <Written lang={SOURCE_LANGUAGE}>{one.words}</Written>: {say('shared.why')}
              </>
            }
            defaultValue={one.reason}
          />
        </div>
      ))}
    </Notice>
  );
};
