import { Link } from 'react-router';
import type { Opinion } from '../../../../core/contract/index.js';
import { sameLanguage } from '../../../../core/language/index.js';
import { formatDay, languageName } from '../../../i18n/format.js';
import { useWords } from '../../../i18n/words.js';
import { InLanguage } from '../../../ui/voice/InLanguage.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { beginningOf } from './beginning.js';

/** One opinion of a list: its first words lead to it, then how the city's answer begins, what it is about, and when. */
export const OpinionLine = ({ opinion }: { readonly opinion: Opinion }) => {
  const { say, plain, show, locale } = useWords();
  const to = useTo();
  const { id, lang, text, answer, measure, section, publishedAt } = opinion;
  return (
    <article className="opinion-line">
      <h2 className="opinion-line-words">
        <Link className="written" to={to(`/opinions/${id}`)} lang={lang} dir="auto">
          <InLanguage text={beginningOf(text)} lang={lang} />
        </Link>
      </h2>
      <p className="opinion-line-answer">
        <span className="opinion-line-label">{say('opinions.answer')}</span>{' '}
        <Written lang={answer.lang}>{beginningOf(answer.text)}</Written>
      </p>
      <p className="facts">
        {sameLanguage(lang, locale.tag) ? null : (
          <strong>
            {say('opinions.writtenIn', {
              language: languageName(lang, locale) || plain('form.otherLanguage'),
            })}
          </strong>
        )}
        <span>{measure ? show(measure.title) : show(section.name)}</span>
        <span>{formatDay(publishedAt, locale)}</span>
      </p>
    </article>
  );
};
