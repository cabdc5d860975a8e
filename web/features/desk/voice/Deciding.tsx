import { UnderWay } from '../verbs/approval/UnderWay.js';
import type { VerbProps } from '../verbs/VerbForm.js';
import { Original } from './Original.js';
import type { VoiceView } from './present-voice.js';

interface DecidingProps extends VerbProps {
  readonly draft: NonNullable<VoiceView['draft']>;
}

/** What somebody decides by, beside each other: the words, the answer with what was changed in it, who will read it and who agreed. */
export const Deciding = ({ voice, draft, state }: DecidingProps) => (
  <div className="deciding">
    <Original voice={voice} />
    <UnderWay voice={voice} draft={draft} state={state} />
  </div>
);
