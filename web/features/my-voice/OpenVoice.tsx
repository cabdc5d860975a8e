import type { OwnSubmission } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';
import { SafeSummary } from '../confided/SafeSummary.js';
import { QuickExit } from '../exit/QuickExit.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';
import { Page } from '../site/Page.js';
import { ReadingsProvider } from '../translated/WithReadings.js';
import { Consent } from './Consent.js';
import { Done } from './Done.js';
import { Fate } from './Fate.js';
import { HIDDEN_AFTER, Hidden } from './Hidden.js';
import { NewsNotice } from './news/NewsNotice.js';
import { newsOf } from './news/news.js';
import { AnswerReadings } from './readings/AnswerReadings.js';
import { Sharing } from './Sharing.js';
import { SHOWN } from './shown.js';
import { GoOn } from './talk/GoOn.js';
import { BEFORE } from './talk/parts.js';
import { TYPED_KEY } from './typed/typed-key.js';
import type { OwnVoiceState } from './under-way.js';
import { VoiceView } from './VoiceView.js';
import { Withdraw } from './Withdraw.js';

interface OpenVoiceProps {
  readonly id: string;
  readonly state: OwnVoiceState;
  readonly voice: OwnSubmission;
  readonly typedKey: string | undefined;
  /** The city's Japanese texts with their readings, where the reader wants them. */
  readonly readings?: readonly (readonly [text: string, read: string])[] | undefined;
}

/** One's own voice, as long as it is open in this visit. */
export const OpenVoice = ({ id, state, voice, typedKey, readings }: OpenVoiceProps) => {
  const { say, show, plain } = useWords();
  const to = useTo();
  const { summary } = useFormErrors(state.problem);
  const isHidden = state.careful === true && state.isShown !== true;
  const news = newsOf(voice, state.seenBefore);
  return (
    <Page title={plain('myVoice.title')} failed={state.problem !== undefined} personal>
      {state.careful ? <QuickExit /> : null}
      <div className="wrap">
        <div className="page-head">
          {isHidden ? null : (
            <p className="hint">
              {voice.measure ? say('myVoice.title') : say('receipt.number')}{' '}
              <span className="receipt-number" data-small="" translate="no">
                {voice.receipt}
              </span>
            </p>
          )}
          {/* A careful voice is never named by what it is about. */}
          <h1>
            {voice.measure && !state.careful ? show(voice.measure.title) : say('myVoice.title')}
          </h1>
          {summary}
          <Done state={state} />
          <NewsNotice count={news.count} isHidden={isHidden} />
          {voice.waitingSince && !isHidden && !voice.messagesBefore ? (
            <Notice tone="wait" title={say('myVoice.talk.waitingTitle')}>
              <p>
                <a href="#message">{say('myVoice.talk.reply')}</a>
              </p>
            </Notice>
          ) : null}
        </div>
        {isHidden ? null : (
          <ReadingsProvider value={new Map(readings)}>
            <AnswerReadings form={id} voice={voice} areShown={readings !== undefined} />
            <VoiceView voice={voice} form={id} newFrom={news.first} />
            {voice.safe ? <SafeSummary safe={voice.safe} /> : null}
          </ReadingsProvider>
        )}
        <form
          method="post"
          encType="multipart/form-data"
          id={id}
          className="section"
          data-kept
          data-idle={state.careful && !isHidden ? HIDDEN_AFTER : undefined}
          data-not-sent={plain('problem.unavailable')}
          data-again={plain('underWay.failed.again')}
        >
          {state.careful && !isHidden ? <input type="hidden" name={SHOWN} value="1" /> : null}
          {isHidden ? null : <input type="hidden" name={TYPED_KEY} value={typedKey} />}
          {state.careful ? <Hidden isHidden={isHidden} /> : null}
          {isHidden ? null : <input type="hidden" name={BEFORE} value={voice.messages[0]?.id} />}
          {/* Who reads an older part has not what was said last before the eyes. */}
          {isHidden || voice.messagesBefore ? null : <GoOn voice={voice} state={state} />}
          {isHidden ? null : <Fate voice={voice} state={state} />}
          {isHidden ? null : <Consent voice={voice} />}
          {isHidden ? null : <Sharing sharing={voice.sharing} />}
          {!isHidden && voice.kind === 'consultation' ? (
            <p className="hint">
              <a href={to('/booking?voice=1')}>{say('booking.entry')}</a> {say('booking.entryText')}
            </p>
          ) : null}
          {!isHidden && voice.may.includes('withdraw') ? (
            <Withdraw asking={state.asking === true} />
          ) : null}
          <p>
            <Button type="submit" kind="link" name="intent" value="close">
              {say('myVoice.close')}
            </Button>
          </p>
        </form>
      </div>
    </Page>
  );
};
