import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import type { StaffVerb } from '../../../../core/contract/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useDesk } from '../use-desk.js';
import { useDeskErrors } from '../use-desk-errors.js';
import type { VoiceView } from '../voice/present-voice.js';
import { useKept } from './kept/KeptForm.js';
import { KeptLine } from './kept/KeptLine.js';
import { sendLater } from './kept/send-later.js';
import { type KeptParts, sendParts } from './kept/use-kept-part.js';
import { WHO } from './kept/who.js';
import { movesOn } from './next/moves-on.js';
import { useNextVoice } from './next/next-voice.js';
import { VerbProblem } from './VerbProblem.js';
import type { VerbState } from './verbs.js';

/** The errors of a form's fields, in words. */
export type VerbErrors = Pick<ReturnType<typeof useDeskErrors>, 'errorOf' | 'errorPrefix'>;
type Values = Readonly<Record<string, string>>;

export interface VerbProps {
  readonly voice: VoiceView;
  readonly state: VerbState | undefined;
}

interface VerbFormProps extends VerbProps {
  readonly verb: StaffVerb;
  readonly submit: ReactNode;
  readonly quiet?: boolean;
  /** A second button of the same form, which does something else with what is in it. */
  readonly also?: { readonly verb: StaffVerb; readonly submit: ReactNode };
  /** Stands with the buttons and sends nothing. */
  readonly beside?: ReactNode;
  /** Goes with the form as it is. Forms of the same verb are told apart by it. */
  readonly hidden?: Values;
  /** The key of this form where several of one verb stand to be chosen from. */
  readonly choice?: string;
  /** What of the form is kept each for itself, where not the whole form is kept. */
  readonly parts?: KeptParts;
  /** Gets the errors of the fields and what was typed before a refusal. */
  readonly children?: (typed: Values, errors: VerbErrors) => ReactNode;
}

/** What a form had in it when it was refused, or when the newest state was asked for. */
const typedIn = (verb: StaffVerb, state: VerbState | undefined): Values =>
  state?.typed.of === verb ? state.typed : {};

/** One action: sends the version that was seen, once, and keeps what was typed when it is refused. */
export const VerbForm = ({ voice, state, verb, submit, children, ...more }: VerbFormProps) => {
  const { say } = useDeskWords();
  const { me } = useDesk();
  const { quiet, hidden = {}, choice, also, beside, parts } = more;
  const sending = useNavigation().formMethod === 'POST';
  const following = useNextVoice();
  const next = movesOn(verb) ? following : '';
  const sent = useRef(false);
  const kept = useKept();
  const values = Object.entries(hidden);
  const isMine =
    (state?.verb === verb || (also !== undefined && state?.verb === also.verb)) &&
    values.every(([name, value]) => state.typed[name] === value);
  const problem = isMine ? state.problem : undefined;
  const { summary, ...errors } = useDeskErrors(verb, problem);
  // With the same stroke that shows the buttons as free again: a press right after must not be taken for a second one.
  useLayoutEffect(() => {
    if (!sending) sent.current = false;
  }, [sending]);
  return (
    <Form
      method="post"
      className="verb-form"
      noValidate
      ref={kept?.form}
      onInput={kept?.typed}
      onBlur={kept?.left}
      onSubmit={(event) => {
        // A second press may come before the page knows that the first one is under way.
        if (sent.current) event.preventDefault();
        else {
          const waits = kept?.sends();
          if (waits) sendLater(event, waits);
          else if (!parts || !sendParts(event, parts)) sent.current = true;
        }
      }}
    >
      {/* A new key, so that the same refusal twice takes the focus twice. */}
      <div key={state?.at} className="verb-problem">
        <VerbProblem problem={problem} summary={summary} />
      </div>
      <input type="hidden" name="of" value={verb} />
      <input type="hidden" name="version" value={voice.version} />
      <input type="hidden" name={WHO} value={me.id} />
      {next ? <input type="hidden" name="next" value={next} /> : null}
      {values.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children?.(typedIn(verb, state), errors)}
      <p>
        <button
          className="button"
          data-kind={quiet || choice ? 'quiet' : 'main'}
          type="submit"
          name="verb"
          value={verb}
          disabled={sending}
          data-verb={verb}
          data-choice={choice}
          aria-keyshortcuts={choice}
        >
          {sending && !choice ? say('act.sending') : submit}
        </button>
        {also ? (
          <>
            {' '}
            <button
              className="button"
              data-kind="quiet"
              type="submit"
              name="verb"
              value={also.verb}
              disabled={sending}
            >
              {also.submit}
            </button>
          </>
        ) : null}
        {beside ? <> {beside}</> : null}
        {kept ? <KeptLine keeping={kept} /> : null}
      </p>
    </Form>
  );
};
