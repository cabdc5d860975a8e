import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Opinion } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { formatDay, languageName } from '../../i18n/format.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Answer } from '../../ui/voice/Answer.js';
import { Voice } from '../../ui/voice/Voice.js';
import { measurePath } from '../plan/measure-code.js';
import { useTo } from '../site/address.js';
import { CorrectedLine } from './CorrectedLine.js';

interface ExchangeProps {
  readonly opinion: Opinion;
  /** False on the measure's own page and on the voice's own page. */
  readonly linked?: boolean;
  readonly showMeasure?: boolean;
  /** Without the date, where several stand side by side. */
  readonly brief?: boolean;
  readonly children?: ReactNode;
}

/** A published voice with the city's answer on one thread. */
export const Exchange = ({
  opinion,
  linked = true,
  showMeasure = true,
  brief = false,
  children,
}: ExchangeProps) => {
  const { say, show, plain, locale } = useWords();
  const to = useTo();
  const { measure, lang, answer } = opinion;
  return (
    <article className="card">
      {showMeasure && measure ? (
        <p>
          <Link className="chip" to={to(measurePath(measure.code))}>
            <span className="code exchange-code">{measure.code}</span>
            <span>{show(measure.title)}</span>
          </Link>
        </p>
      ) : null}
      <div className="exchange" data-answered="" data-brief={brief ? '' : undefined}>
        <Voice
          id={`voice-${opinion.id}`}
          lang={lang}
          text={opinion.text}
          meta={
            sameLanguage(lang, locale.tag)
              ? undefined
              : say('opinions.writtenIn', {
                  language: languageName(lang, locale) || plain('form.otherLanguage'),
                })
          }
          corrected={opinion.corrected && <CorrectedLine corrected={opinion.corrected} />}
        />
        <Answer
          title={say('opinions.answer')}
          lang={answer.lang}
          text={answer.text}
          corrected={answer.corrected && <CorrectedLine corrected={answer.corrected} />}
          note={
            answer.lang === SOURCE_LANGUAGE && !LOCALES.reads(locale.tag, answer.lang)
              ? say('opinions.answerJapanese')
              : undefined
          }
        />
      </div>
      <p className="facts">
        <span>{say('opinions.section', { section: opinion.section.name })}</span>
        <span>{say('opinions.openDays', { count: opinion.openDaysToAnswer })}</span>
        {brief ? null : (
          <>
            <span>
              {say('opinions.receivedOn', { date: formatDay(opinion.receivedOn, locale) })}
            </span>
            <span>
              {say('opinions.publishedOn', { date: formatDay(opinion.publishedAt, locale) })}
            </span>
          </>
        )}
        {opinion.demo ? <span>{say('opinions.invented')}</span> : null}
        {linked ? (
          <Link to={to(`/opinions/${opinion.id}`)} aria-describedby={`voice-${opinion.id}`}>
            {say('opinions.read')}
          </Link>
        ) : null}
      </p>
      {children}
    </article>
  );
};
