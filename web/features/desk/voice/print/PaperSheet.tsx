import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useDesk } from '../../use-desk.js';
import { SafeLine } from '../confided/SafeLine.js';
import type { VoiceView } from '../present-voice.js';
import { PaperBody } from './PaperBody.js';
import { PaperHead } from './PaperHead.js';
import { StepBoxes } from './StepBoxes.js';

/** People to whom a printed voice is passed round; each puts a seal into a box. */
const BOXES = ['1', '2', '3', '4', '5', '6', '7', '8'];

interface SheetProps {
  readonly voice: VoiceView;
}

/**
 * On paper only: 起案用紙 while an answer is under way, else a sheet that is passed round, with the steps of the answer that was
 * sent. A step that was taken here has name, date and how; an open one is empty for a seal. How the sender is reached is never
 * on it, only how not.
 */
export const PaperSheet = ({ voice }: SheetProps) => {
  const { say } = useDeskWords();
  const { me } = useDesk();
  const { draft, paper } = voice;
  return (
    <section
      className="paper-sheet"
      data-paper
      data-long={paper.long || undefined}
      aria-hidden="true"
    >
      <header className="paper-top">
        <p className="paper-title">{say(draft ? 'paper.drafting' : 'paper.passing')}</p>
        <p className="paper-careful">{say('paper.careful')}</p>
      </header>
      {voice.privacy === 'vault' ? <SafeLine voice={voice} onPaper /> : null}
      <PaperHead voice={voice} />
      {paper.steps ? <StepBoxes steps={paper.steps} /> : null}
      <PaperBody voice={voice} />
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
        <span>{say('paper.by', { name: me.name, date: paper.printed })}</span>
      </p>
    </section>
  );
};
