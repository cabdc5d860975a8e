import { type ReactNode, useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import type { StaffVerb } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import type { VoiceView } from './present-voice.js';
import { useDeskErrors } from './use-desk-errors.js';
import type { VerbState } from './verbs.js';

type Errors = Pick<ReturnType<typeof useDeskErrors>, 'errorOf' | 'errorPrefix'>;

export interface VerbProps {
  readonly voice: VoiceView;
  readonly state: VerbState | undefined;
}

interface VerbFormProps extends VerbProps {
  readonly verb: StaffVerb;
  readonly submit: ReactNode;
  readonly quiet?: boolean;
  /** Gets the errors of the fields and what was typed before a refusal. */
  readonly children?: (typed: Readonly<Record<string, string>>, errors: Errors) => ReactNode;
}

/** What a form had in it when it was refused, or when the newest state was asked for. */
const typedIn = (
  verb: StaffVerb,
  state: VerbState | undefined,
): Readonly<Record<string, string>> => (state?.typed.of === verb ? state.typed : {});

/** One action: sends the version that was seen, once, and keeps what was typed when it is refused. */
export const VerbForm = ({ voice, state, verb, submit, quiet, children }: VerbFormProps) => {
  const { say } = useWords();
  const sending = useNavigation().formMethod === 'POST';
  const sent = useRef(false);
  const problem = state?.verb === verb ? state.problem : undefined;
  const { summary, ...errors } = useDeskErrors(verb, problem);
  const changed = problem?.code === 'changed_meanwhile';
  useEffect(() => {
    if (!sending) sent.current = false;
  }, [sending]);
  return (
    <Form
      method="post"
      className="verb-form"
      noValidate
      onSubmit={(event) => {
        // A second press may come before the page knows that the first one is under way.
        if (sent.current) event.preventDefault();
        sent.current = true;
      }}
    >
      {/* A new key, so that the same refusal twice takes the focus twice. */}
      <div key={state?.at} className="verb-problem">
        {changed ? (
          <div className="notice" data-tone="wait" role="alert">
            <p className="notice-title">{say('deskProblem.changedTitle')}</p>
            <p>
              {say('deskProblem.changed')} {say('errorSummary.kept')}
            </p>
            <p>
              <button className="button" data-kind="quiet" type="submit" name="verb" value="look">
                {say('deskProblem.reload')}
              </button>
            </p>
          </div>
        ) : (
          summary
        )}
      </div>
      <input type="hidden" name="of" value={verb} />
      <input type="hidden" name="version" value={voice.version} />
      {children?.(typedIn(verb, state), errors)}
      <p>
        <button
          className="button"
          data-kind={quiet ? 'quiet' : 'main'}
          type="submit"
          name="verb"
          value={verb}
          disabled={sending}
          data-verb={verb}
        >
          {sending ? say('act.sending') : submit}
        </button>
      </p>
    </Form>
  );
};
