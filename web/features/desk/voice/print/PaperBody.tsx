import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Photos } from '../../../../ui/voice/Photos.js';
import { useLanguageName } from '../../translations/use-language-name.js';
import { FormTable } from '../form/FormTable.js';
import type { VoiceView } from '../present-voice.js';
import { useVoicePhotos } from '../use-voice-photos.js';
import { Readable, Words } from './Readable.js';

interface PaperBodyProps {
  readonly voice: VoiceView;
}

interface LanguagesProps extends Pick<VoiceView['answers'][number], 'languages'> {
  readonly dates: VoiceView['paper']['dates'];
}

/** In which languages an answer can be read: who checked each, and when. */
const Languages = ({ languages, dates }: LanguagesProps) => {
  const { say, showPlain } = useDeskWords();
  const nameOf = useLanguageName();
  return languages.map(({ id, language, state, by }) => (
    <p key={id} className="paper-facts">
      {say('paper.translation')} {nameOf(language)}{' '}
      {by
        ? say('translation.whoChecked', { section: showPlain(by), date: dates[id] ?? '' })
        : say(`translation.state.${state}`)}
    </p>
  ));
};

/** The words, what went to and fro, the answers and the one that is to be decided on. */
export const PaperBody = ({ voice }: PaperBodyProps) => {
  const { say } = useDeskWords();
  const photosOf = useVoicePhotos(voice);
  const nameOf = useLanguageName();
  const { draft, thread, answers, paper } = voice;
  const { dates } = paper;
  return (
    <table className="paper-table paper-body">
      <colgroup>
        <col className="paper-side" />
        <col />
      </colgroup>
      {/* Stands at the top of each further page, so that a sheet that got loose is known. */}
      <thead>
        <tr>
          <td colSpan={2} className="paper-again">
            {say(draft ? 'paper.drafting' : 'paper.passing')}{' '}
            <span translate="no">{voice.receipt}</span>
          </td>
        </tr>
      </thead>
      <tbody>
        {draft ? (
          <tr>
            <th scope="row">{say('paper.asks')}</th>
            <td>{say('paper.asksText', { receipt: voice.receipt })}</td>
          </tr>
        ) : null}
        <tr>
          <th scope="row">{say('paper.voice')}</th>
          <td>
            <p className="paper-facts">
              {say(`kind.${voice.kind}`)} · {say('voice.received', { date: paper.received })} ·{' '}
              {voice.language || say('form.otherLanguage')}
              {voice.due && voice.due.text !== 'waiting' ? (
                <> · {say('due.until', { date: paper.due })}</>
              ) : null}
            </p>
            {voice.status === 'withdrawn' ? (
              <p>{say('voice.closed')}</p>
            ) : voice.form ? (
              <FormTable form={voice.form} />
            ) : (
              <>
                <Words
                  lang={voice.lang}
                  text={voice.text}
                  japanese={voice.japanese}
                  dates={dates}
                />
                <Photos photos={photosOf()} />
              </>
            )}
          </td>
        </tr>
        {thread.messages.length ? (
          <tr>
            <th scope="row">{say('tabs.thread')}</th>
            <td>
              {thread.messages.map(({ id, from, text, lang, author, japanese }) => (
                <div key={id}>
                  <p className="paper-facts">
                    {from === 'section' ? author : say('history.resident')} {dates[id]}
                  </p>
                  <Words lang={lang} text={text} japanese={japanese} dates={dates} />
                  <Photos photos={photosOf(id)} />
                </div>
              ))}
            </td>
          </tr>
        ) : null}
        {answers.map((answer) => (
          <tr key={answer.id}>
            <th scope="row">{say('answers.title')}</th>
            <td>
              <p className="paper-facts">
                {dates[answer.id]} {answer.author}
              </p>
              <Readable lang={answer.lang} text={answer.text} />
              <Languages languages={answer.languages} dates={dates} />
            </td>
          </tr>
        ))}
        {draft ? (
          <tr>
            <th scope="row">{say('paper.draft')}</th>
            <td>
              <Readable lang="ja" text={draft.text} />
            </td>
          </tr>
        ) : null}
        {draft?.languages.length ? (
          <tr>
            <th scope="row">{say('paper.translation')}</th>
            <td>
              {say('paper.toTranslate', { languages: draft.languages.map(nameOf).join(' / ') })}
            </td>
          </tr>
        ) : null}
        <tr className="paper-remarks">
          <th scope="row">{say('paper.remarks')}</th>
          <td />
        </tr>
      </tbody>
    </table>
  );
};
