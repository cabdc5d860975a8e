import { useDeskWords } from '../../../../i18n/desk-words.js';
import type { VoiceView } from '../present-voice.js';

interface PaperHeadProps {
  readonly voice: VoiceView;
}

/** What stands at the head of the sheet: numbers and dates, some to be written in; what it is about, whose it is, how long it is kept. */
export const PaperHead = ({ voice }: PaperHeadProps) => {
  const { say, show } = useDeskWords();
  const { draft, paper, measure, section, keptYears } = voice;
  return (
    <table className="paper-table paper-head">
      <tbody>
        <tr>
          <th scope="row">{say('paper.number')}</th>
          <td />
          <th scope="row">{say(draft ? 'paper.drafted' : 'paper.received')}</th>
          <td>{paper.drafted ?? paper.received}</td>
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
          <td>{paper.decided}</td>
        </tr>
        <tr>
          <th scope="row">{say('paper.kept')}</th>
          <td>{keptYears === null ? null : say('paper.keptYears', { years: keptYears })}</td>
          <th scope="row">{say('paper.sent')}</th>
          <td>{paper.sent}</td>
        </tr>
        <tr>
          <th scope="row">{say('paper.drafter')}</th>
          <td>
            {section ? show(section.name) : null} {draft ? draft.writer.name : voice.assignee}
          </td>
          <th scope="row">{say('paper.public')}</th>
          <td>{say(voice.consentToPublish ? 'voice.short.open' : 'voice.short.closed')}</td>
        </tr>
      </tbody>
    </table>
  );
};
