import { sameLanguage } from '../../../core/language/index.js';
import { languageName } from '../../i18n/format.js';
import { useWords } from '../../i18n/words.js';
import { InLanguage } from '../../ui/voice/InLanguage.js';
import { useTo } from '../site/address.js';
import type { SimilarVoice } from './help.js';

interface SimilarVoicesProps {
  readonly voices: readonly SimilarVoice[];
}

/** Published voices that say much the same. They open beside the form, so that nothing typed is left behind. */
export const SimilarVoices = ({ voices }: SimilarVoicesProps) => {
  const { say, show, plain, locale } = useWords();
  const to = useTo();
  const foreign = (tag: string) => !sameLanguage(tag, locale.tag);
  return (
    <ul className="similar">
      {voices.map(({ id, excerpt, lang, measure }) => (
        <li key={id}>
          <blockquote id={`similar-${id}`} lang={lang} dir="auto">
            <InLanguage text={excerpt} lang={lang} />
          </blockquote>
          <p className="small">
            {measure ? (
              <>
                <span className="code">{measure.code}</span> {show(measure.title)}
              </>
            ) : null}
            {measure && foreign(lang) ? ' · ' : null}
            {foreign(lang)
              ? say('opinions.writtenIn', {
                  language: languageName(lang, locale) || plain('form.otherLanguage'),
                })
              : null}
          </p>
          <a
            href={to(`/opinions/${id}`)}
            target="_blank"
            rel="noopener"
            aria-describedby={`similar-${id}`}
          >
            {say('opinion.help.read')}
          </a>
        </li>
      ))}
    </ul>
  );
};
