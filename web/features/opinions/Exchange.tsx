import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Opinion } from '../../../core/contract/index.js';
import { SOURCE_LANGUAGE, sameLanguage } from '../../../core/language/index.js';
import { formatDay, languageName } from '../../i18n/format.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Details } from '../../ui/Details.js';
import { Icon } from '../../ui/Icon.js';
import { Answer } from '../../ui/voice/Answer.js';
import { InLanguage } from '../../ui/voice/InLanguage.js';
import { Voice } from '../../ui/voice/Voice.js';
import { chapterOf, measurePath } from '../plan/measure-code.js';
import { useTo } from '../site/address.js';
import { CityText } from '../translated/CityText.js';
import { InWords } from '../translated/InWords.js';
import { WhoChecked } from '../translated/WhoChecked.js';
import { WithReadings } from '../translated/WithReadings.js';
import { CorrectedLine } from './CorrectedLine.js';
import { OpinionPhotos } from './OpinionPhotos.js';

/** Signs of a voice that name a link to it. */
const EXCERPT = 60;

interface ExchangeProps {
  readonly opinion: Opinion;
  /** Of its heading: a list of voices is read by headings. */
  readonly level?: 'h2' | 'h3';
  /** False on the voice's own page. */
  readonly linked?: boolean;
  /** Without section and dates, and cut, where several stand side by side. */
  readonly brief?: boolean;
  readonly children?: ReactNode;
}

/** What a voice is about: its measure or its section; the chapter's short name where there is little room. */
const Topic = ({ opinion, brief }: Required<Pick<ExchangeProps, 'opinion' | 'brief'>>) => {
  const { say, show, knows } = useWords();
  const to = useTo();
  const { measure, section } = opinion;
  if (!measure) return show(section.name);
  const short = `chapter.${chapterOf(measure.code)}.short`;
  if (brief) return knows(short) ? say(short) : show(measure.title);
  return <Link to={to(measurePath(measure.code))}>{show(measure.title)}</Link>;
};

/** A published voice with the city's answer on one thread. */
export const Exchange = ({
  opinion,
  level: Heading = 'h2',
  linked = true,
  brief = false,
  children,
}: ExchangeProps) => {
  const { say, plain, locale } = useWords();
  const to = useTo();
  const { lang, answer, section, translated } = opinion;
  // Side by side with others only the first lines are seen, in one language.
  const briefly = answer.translated ? (
    <>
      <p className="written" lang={answer.translated.lang} dir="auto">
        <InWords text={answer.translated.text} lang={answer.translated.lang} />
      </p>
      <WhoChecked of={answer.translated} />
    </>
  ) : undefined;
  return (
    <article className="exchange" data-brief={brief ? '' : undefined}>
      <div className="exchange-says">
        <Heading className="exchange-topic">
          <Topic opinion={opinion} brief={brief} />
        </Heading>
        <Voice
          id={`voice-${opinion.id}`}
          lang={translated?.lang ?? lang}
          text={translated?.text ?? opinion.text}
          shown={
            <WithReadings text={translated?.text ?? opinion.text} lang={translated?.lang ?? lang} />
          }
          meta={
            sameLanguage(lang, locale.tag)
              ? undefined
              : say('opinions.writtenIn', {
                  language: languageName(lang, locale) || plain('form.otherLanguage'),
                })
          }
          corrected={!brief && opinion.corrected && <CorrectedLine corrected={opinion.corrected} />}
        />
        {linked ? null : <OpinionPhotos id={opinion.id} photos={opinion.photos} />}
        {translated ? <WhoChecked of={translated} /> : null}
        {translated && !brief ? (
          <Details summary={say('translated.originalVoice')}>
            <Voice lang={lang} text={opinion.text} />
          </Details>
        ) : null}
      </div>
      <div className="exchange-reply">
        <Answer
          title={say('opinions.answer')}
          lang={answer.lang}
          text={answer.text}
          corrected={!brief && answer.corrected && <CorrectedLine corrected={answer.corrected} />}
          note={
            answer.lang === SOURCE_LANGUAGE &&
            !answer.translated &&
            !LOCALES.reads(locale.tag, answer.lang)
              ? say('opinions.answerJapanese')
              : undefined
          }
        >
          {brief ? (
            briefly
          ) : (
            <CityText
              text={answer.text}
              lang={answer.lang}
              shown={<WithReadings text={answer.text} lang={answer.lang} />}
              translated={answer.translated}
            />
          )}
        </Answer>
        {brief ? null : (
          <p className="facts">
            <span>{say('opinions.section', { section: section.name })}</span>
            <span>{say('opinions.openDays', { count: opinion.openDaysToAnswer })}</span>
            <span>
              {say('opinions.receivedOn', { date: formatDay(opinion.receivedOn, locale) })}
            </span>
            <span>
              {say('opinions.publishedOn', { date: formatDay(opinion.publishedAt, locale) })}
            </span>
          </p>
        )}
        {linked ? (
          <Link className="exchange-link" to={to(`/opinions/${opinion.id}`)}>
            <Icon shape="chevron" size={16} />
            <span>
              {say('opinions.read')}
              {/* Ten links of one name tell nobody where they lead. */}
              <span className="visually-hidden" lang={lang}>
                {' '}
                <InLanguage text={[...opinion.text].slice(0, EXCERPT).join('')} lang={lang} />
              </span>
            </span>
          </Link>
        ) : null}
        {children}
      </div>
    </article>
  );
};
