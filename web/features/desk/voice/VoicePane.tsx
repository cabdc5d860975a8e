import { Link } from 'react-router';
import type { SectionChoice } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';
import { DueChip } from '../DueChip.js';
import { searchOf } from '../inbox/inbox-filter.js';
import { ChangedBy } from '../live/ChangedBy.js';
import { PeopleHere } from '../live/PeopleHere.js';
import { usePresence } from '../live/use-presence.js';
import { useSeenVoice } from '../live/use-seen-voice.js';
import { useDesk } from '../use-desk.js';
import { AnswerForm } from '../verbs/answer/AnswerForm.js';
import { UnsentAnswer } from '../verbs/answer/UnsentAnswer.js';
import { DecideForms } from '../verbs/approval/decide/DecideForms.js';
import { ToSee } from '../verbs/approval/ToSee.js';
import { UnderWay } from '../verbs/approval/UnderWay.js';
import { AdviseForm } from '../verbs/asking/AdviseForm.js';
import { AssignForm } from '../verbs/hands/AssignForm.js';
import { ReleaseForm } from '../verbs/hands/ReleaseForm.js';
import { UnsentForms } from '../verbs/kept/UnsentForms.js';
import { Neighbours } from '../verbs/next/Neighbours.js';
import { NextVoice, useNextInList } from '../verbs/next/next-voice.js';
import { Proposals } from '../verbs/Proposals.js';
import { UndoBox } from '../verbs/UndoBox.js';
import { VoiceVerbs } from '../verbs/VoiceVerbs.js';
import type { VerbState } from '../verbs/verbs.js';
import { Alike } from './alike/Alike.js';
import { CopyOf } from './alike/CopyOf.js';
import type { AlikeView } from './alike/present-alike.js';
import { Answers } from './answers/Answers.js';
import { Readers } from './confided/Readers.js';
import { SafeLine } from './confided/SafeLine.js';
import { Shares } from './confided/Shares.js';
import { Deciding } from './Deciding.js';
import { History } from './History.js';
import { Inquiries } from './inquiries/Inquiries.js';
import { Original } from './Original.js';
import type { VoiceView } from './present-voice.js';
import { PaperSheet } from './print/PaperSheet.js';
import { useNotePrint } from './print/use-note-print.js';
import { VoiceTabs } from './tabs/VoiceTabs.js';
import { Notes } from './thread/Notes.js';
import { Thread } from './thread/Thread.js';
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
export const VoicePane = ({ voice: newest, sections, alike, state }: VoicePaneProps) => {
  const voice = useSeenVoice(newest, state);
  usePresence(voice.id);
  useNotePrint(voice.id);
  const next = useNextInList(voice.id);
  const { say, plain } = useDeskWords();
  const to = useTo();
  const { filter } = useDesk();
  const heading = useOpened();
  const decidedOn = voice.may.includes('approve') ? voice.draft : null;
  const failed = state?.problem ? `${plain('errorTitle')} ` : '';
  return (
    <NextVoice value={next}>
      <article className="voice-whole">
        <title>{`${failed}${voice.receipt} | ${plain('desk.name')}`}</title>
        <header className="voice-head" data-screen>
          <Link className="voice-back" data-screen to={to(`/staff${searchOf(filter)}`)}>
            {say('voice.back')}
          </Link>
          <h1 ref={heading} tabIndex={-1} translate="no">
            {voice.receipt}
          </h1>
          <span className="voice-state">
            {say(`kind.${voice.kind}`)} · {say(`state.${voice.status}`)}
          </span>
          {voice.due ? <DueChip due={voice.due} full /> : null}
          <PeopleHere voice={voice.id} />
          <div className="voice-hands" data-screen>
            {voice.may.includes('assign') ? <AssignForm voice={voice} state={state} /> : null}
            {voice.may.includes('release') ? <ReleaseForm voice={voice} state={state} /> : null}
          </div>
          <Neighbours id={voice.id} />
        </header>
        <ChangedBy voice={voice.id} />
        <div className="voice-scroll" data-screen>
          {voice.due && voice.urgent.length > 0 ? (
            <UrgentNotice voice={voice} state={state} />
          ) : null}
          {voice.privacy === 'vault' ? (
            <p className="voice-vault" role="note">
              <strong>{say('voice.vault')}</strong> {say('voice.vaultText')}
            </p>
          ) : null}
          {voice.readers.length ? <Readers readers={voice.readers} /> : null}
          {voice.closed ? (
            <p className="voice-vault" role="note">
              {say('voice.vaultClosed')}
            </p>
          ) : null}
          {voice.shares ? <Shares id={voice.id} /> : null}
          <UndoBox voice={voice} state={state} />
          <ToSee voice={voice} state={state} />
          {decidedOn ? null : <Original voice={voice} />}
          <VoiceFacts voice={voice} contact={state?.contact} />
          {decidedOn ? <Deciding voice={voice} draft={decidedOn} state={state} /> : null}
          <CopyOf copyOf={voice.copyOf} />
          <Undelivered undelivered={voice.undelivered} />
          <Proposals voice={voice} state={state} />
          <UnsentForms voice={voice} state={state} />
          {voice.draft && !decidedOn ? (
            <UnderWay voice={voice} draft={voice.draft} state={state} />
          ) : null}
          <VoiceVerbs voice={voice} sections={sections} state={state} />
          {voice.privacy === 'vault' ? <p className="hint">{say('inquiry.confided')}</p> : null}
          <Inquiries voice={voice} state={state} />
          <Notes notes={voice.notes} />
          <VoiceTabs
            counts={{
              thread: voice.thread.length + voice.answers.length + (voice.publication ? 1 : 0),
              alike: alike.length,
              history: voice.history.length,
            }}
            panels={{
              thread: (
                <>
                  <Thread voice={voice} />
                  <Answers voice={voice} />
                </>
              ),
              alike: <Alike alike={alike} />,
              history: <History lines={voice.history} />,
            }}
          />
        </div>
        <PaperSheet voice={voice} />
        <div className="voice-dock" data-screen>
          {voice.privacy === 'vault' ? <SafeLine voice={voice} /> : null}
          <AdviseForm voice={voice} state={state} />
          {voice.draft ? <DecideForms voice={voice} draft={voice.draft} state={state} /> : null}
          {voice.may.includes('answer') ? (
            <AnswerForm voice={voice} state={state} />
          ) : (
            <UnsentAnswer voice={voice} state={state} />
          )}
        </div>
      </article>
    </NextVoice>
  );
};
