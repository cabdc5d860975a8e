import type { OwnSubmission } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { QuickExit } from '../exit/QuickExit.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { Page } from '../site/Page.js';
import { Consent } from './Consent.js';
import { Done } from './Done.js';
import { Hidden } from './Hidden.js';
import { SHOWN } from './shown.js';
import type { OwnVoiceState } from './under-way.js';
import { VoiceView } from './VoiceView.js';
import { Withdraw } from './Withdraw.js';

interface OpenVoiceProps {
  readonly id: string;
  readonly state: OwnVoiceState;
  readonly voice: OwnSubmission;
}

/** One's own voice, as long as it is open in this visit. */
export const OpenVoice = ({ id, state, voice }: OpenVoiceProps) => {
  const { say, plain } = useWords();
  const { summary } = useFormErrors(state.problem);
  const isHidden = state.careful === true && state.isShown !== true;
  return (
    <Page title={plain('myVoice.title')} failed={state.problem !== undefined} personal>
      {state.careful ? <QuickExit /> : null}
      <div className="wrap">
        <div className="page-head">
          <h1>{say('myVoice.title')}</h1>
          {isHidden ? null : (
            <p className="receipt-number" translate="no">
              {voice.receipt}
            </p>
          )}
          {summary}
          <Done state={state} />
        </div>
        {isHidden ? null : <VoiceView voice={voice} />}
        <form
          method="post"
          id={id}
          className="section"
          data-kept
          data-not-sent={plain('problem.unavailable')}
          data-again={plain('underWay.failed.again')}
        >
          {state.careful && !isHidden ? <input type="hidden" name={SHOWN} value="1" /> : null}
          {state.careful ? <Hidden isHidden={isHidden} /> : null}
          {isHidden ? null : <Consent voice={voice} />}
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
