import { useDeskWords } from '../../../../i18n/desk-words.js';
import { Photos } from '../../../../ui/voice/Photos.js';
import { useDesk } from '../../use-desk.js';
import { SafeLine } from '../confided/SafeLine.js';
import { FormTable } from '../form/FormTable.js';
import type { VoiceView } from '../present-voice.js';
import { useVoicePhotos } from '../use-voice-photos.js';
import { Readable, Words } from './Readable.js';
import { StepBoxes } from './StepBoxes.js';

/** People to whom a printed voice is passed round; each puts a seal into a box. */
const BOXES = ['1', '2', '3', '4', '5', '6', '7', '8'];

interface SheetProps {
  readonly voice: VoiceView;
}

/** What stands at the head of the sheet: a number to be written in, when it was drafted, whose it is. */
const Head = ({ voice }: SheetProps) => {
  const { say, show } = useDeskWords();
  const { draft, measure, section, received, consentToPublish } = voice;
  return (
    <table className="paper-table paper-head">
      <tbody>
        <tr>
          <th scope="row">{say('paper.number')}</th>
          <td />
          <th scope="row">{say(draft ? 'paper.drafted' : 'paper.received')}</th>
          <td>{draft ? draft.updated : received}</td>
        </tr>
        <tr>
          <th scope="row">{say('paper.about')}</th>
          <td>
            {measure ? (
              <>
                {measure.code} {show(measure.title)}
              </>
            ) : (
              say(`kind.${voice.kind}`)
            )}
          </td>
          <th scope="row">{say('paper.decided')}</th>
          <td />
        </tr>
        <tr>
          <th scope="row">{say('paper.drafter')}</th>
          <td>
            {section ? show(section.name) : null} {draft ? draft.writer.name : voice.assignee}
          </td>
          <th scope="row">{say('paper.public')}</th>
          <td>{say(consentToPublish ? 'voice.short.open' : 'voice.short.closed')}</td>
        </tr>
      </tbody>
    </table>
  );
};

/** The words, what went to and fro, the answers and the one that is to be decided on. */
const Body = ({ voice }: SheetProps) => {
  const { say } = useDeskWords();
  const photosOf = useVoicePhotos(voice);
  const { draft, thread, answers } = voice;
  return (
    <table className="paper-table paper-body">
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
              {say(`kind.${voice.kind}`)} · {say('voice.received', { date: voice.received })} ·{' '}
              {voice.language || say('form.otherLanguage')}
              {voice.due && voice.due.text !== 'waiting' ? (
                <> · {say('due.until', { date: voice.due.until })}</>
              ) : null}
            </p>
            {voice.status === 'withdrawn' ? (
              <p>{say('voice.closed')}</p>
            ) : voice.form ? (
              <FormTable form={voice.form} />
            ) : (
              <>
                <Words lang={voice.lang} text={voice.text} japanese={voice.japanese} />
                <Photos photos={photosOf()} />
              </>
            )}
          </td>
        </tr>
        {thread.messages.length ? (
          <tr>
            <th scope="row">{say('tabs.thread')}</th>
            <td>
              {thread.messages.map(({ id, from, text, lang, at, author, japanese }) => (
                <div key={id}>
                  <p className="paper-facts">
                    {from === 'section' ? author : say('history.resident')} {at}
                  </p>
                  <Words lang={lang} text={text} japanese={japanese} />
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
                {answer.at} {answer.author}
              </p>
              <Readable lang={answer.lang} text={answer.text} />
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
        <tr className="paper-remarks">
          <th scope="row">{say('paper.remarks')}</th>
          <td />
        </tr>
      </tbody>
    </table>
  );
};

/**
 * On paper only: 起案用紙 while an answer is under way, else a sheet that is passed round, with the steps of the answer that was
 * sent. A step that was taken here has name, date and how; an open one is empty for a seal. How the sender is reached is never
 * on it, only how not.
 */
export const PaperSheet = ({ voice }: SheetProps) => {
  const { say } = useDeskWords();
  const { me, readAt } = useDesk();
  const { draft, sheet } = voice;
  const steps = draft?.steps ?? sheet;
  return (
    <section className="paper-sheet" data-paper aria-hidden="true">
      <header className="paper-top">
        <p className="paper-title">{say(draft ? 'paper.drafting' : 'paper.passing')}</p>
        <p className="paper-careful">{say('paper.careful')}</p>
      </header>
      {voice.privacy === 'vault' ? <SafeLine voice={voice} onPaper /> : null}
      <Head voice={voice} />
      {steps ? <StepBoxes steps={steps} /> : null}
      <Body voice={voice} />
      <section className="circulation">
        <p>{say('paper.circulation')}</p>
        <ul className="circulation-boxes">
          {BOXES.map((box) => (
            <li key={box} />
          ))}
        </ul>
      </section>
      <p className="paper-line">
        <span translate="no">{voice.receipt}</span>
        <span>{say('paper.by', { name: me.name, date: readAt })}</span>
      </p>
    </section>
  );
};
