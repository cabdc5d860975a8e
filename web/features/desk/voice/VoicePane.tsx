import { Link } from 'react-router';
import type { SectionChoice } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { DueChip } from '../DueChip.js';
import { searchOf } from '../inbox/inbox-filter.js';
import { useDesk } from '../use-desk.js';
import { AssignForm } from '../verbs/hands/AssignForm.js';
import { ReleaseForm } from '../verbs/hands/ReleaseForm.js';
import { Proposals } from '../verbs/Proposals.js';
import { UndoBox } from '../verbs/UndoBox.js';
import { VoiceVerbs } from '../verbs/VoiceVerbs.js';
import type { VerbState } from '../verbs/verbs.js';
import { Alike } from './alike/Alike.js';
import { CopyOf } from './alike/CopyOf.js';
import type { AlikeView } from './alike/present-alike.js';
import { Answers } from './answers/Answers.js';
import { History } from './History.js';
import { Original } from './Original.js';
import type { VoiceView } from './present-voice.js';
import { Undelivered } from './Undelivered.js';
import { UrgentNotice } from './UrgentNotice.js';
import { useOpened } from './use-opened.js';
import { VoiceFacts } from './VoiceFacts.js';

interface VoicePaneProps {
  readonly voice: VoiceView;
  readonly sections: readonly SectionChoice[];
  readonly alike: readonly AlikeView[];
  readonly state: VerbState | undefined;
}

/** One voice: what it says, why it is here, what has been done, what may be done. */
export const VoicePane = ({ voice, sections, alike, state }: VoicePaneProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { filter } = useDesk();
  const heading = useOpened();
  const failed = state?.problem ? `${plain('errorTitle')} ` : '';
  return (
    <article className="voice-whole">
      <title>{`${failed}${voice.receipt} | ${plain('desk.name')}`}</title>
      <p className="voice-back">
        <Link to={to(`/staff${searchOf(filter)}`)}>{say('voice.back')}</Link>
      </p>
      <header className="voice-head">
        <h1 ref={heading} tabIndex={-1} translate="no">
          {voice.receipt}
        </h1>
        <span className="voice-state">
          {say(`kind.${voice.kind}`)} · {say(`state.${voice.status}`)} ·{' '}
          {say('voice.received', { date: voice.received })}
        </span>
        {voice.due ? <DueChip due={voice.due} full /> : null}
        {voice.may.includes('assign') ? <AssignForm voice={voice} state={state} /> : null}
        {voice.may.includes('release') ? <ReleaseForm voice={voice} state={state} /> : null}
      </header>
      <UndoBox voice={voice} state={state} />
      <Undelivered undelivered={voice.undelivered} />
      {voice.due && voice.urgent.length > 0 ? <UrgentNotice voice={voice} state={state} /> : null}
      {voice.privacy === 'vault' ? (
        <div className="notice" role="note">
          <p className="notice-title">{say('voice.vault')}</p>
          <p>{say('voice.vaultText')}</p>
        </div>
      ) : null}
      <CopyOf copyOf={voice.copyOf} />
      <VoiceFacts voice={voice} contact={state?.contact} />
      <div className="voice-columns">
        <div className="voice-reading">
          <Original voice={voice} />
          <Proposals voice={voice} state={state} />
          <Answers voice={voice} />
          <Alike alike={alike} />
          <VoiceVerbs voice={voice} sections={sections} state={state} />
        </div>
        <History lines={voice.history} />
      </div>
    </article>
  );
};
