import { useWords } from '../../i18n/words.js';
import { Notice } from '../../ui/Notice.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { Page } from '../site/Page.js';
import { Done } from './Done.js';
import { OwnVoiceForm } from './OwnVoiceForm.js';
import type { OwnVoiceState } from './under-way.js';

interface OwnVoicePageProps {
  readonly id: string;
  readonly state: OwnVoiceState;
  /** What was open here is closed. */
  readonly isClosed: boolean;
  /** The browser takes no cookies, so that nothing can stay open. */
  readonly needsCookie: boolean;
}

/** Where one asks for one's own voice. */
export const OwnVoicePage = ({ id, state, isClosed, needsCookie }: OwnVoicePageProps) => {
  const { say, plain } = useWords();
  const { summary } = useFormErrors(state.problem);
  return (
    <Page title={plain('myVoice.title')} failed={state.problem !== undefined} personal>
      <div className="wrap">
        <div className="page-head">
          <h1>{say('myVoice.title')}</h1>
          <p className="lead">{say('myVoice.lead')}</p>
        </div>
        <div className="stack-wide">
          <Done state={state} />
          {isClosed ? (
            <Notice role="status">
              <p>{say('underWay.voiceClosed')}</p>
              {state.isUnsent ? <p>{say('underWay.voiceUnsent')}</p> : null}
            </Notice>
          ) : null}
          {needsCookie ? (
            <Notice tone="wait" title={say('underWay.cookie.title')}>
              <p>{say('underWay.cookie.text')}</p>
            </Notice>
          ) : null}
          {summary}
          <OwnVoiceForm id={id} typed={state.typed ?? ''} problem={state.problem} />
        </div>
      </div>
    </Page>
  );
};
