import { useEffect, useState } from 'react';
import { Form, Link, useNavigation, useNavigationType } from 'react-router';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { StatusChip } from '../../../../ui/StatusChip.js';
import { useTo } from '../../../site/address.js';
import { KeyHint } from '../../frame/keys/KeyHint.js';
import { useDeskErrors } from '../../use-desk-errors.js';
import { useHydrated } from '../../use-hydrated.js';
import { KeptLine } from '../../verbs/kept/KeptLine.js';
import { sendLater } from '../../verbs/kept/send-later.js';
import { hasReadings } from '../languages.js';
import { TranslationDone } from '../TranslationDone.js';
import { useLanguageName } from '../use-language-name.js';
import { Behind, Beside, Changes, Replaced, Typing } from './Around.js';
import { firstField, onEditorKey } from './editor-keys.js';
import { Part } from './Part.js';
import type { TranslationView } from './present-translation.js';
import { OldWaivers } from './Slips.js';
import { useTyped } from './use-typed.js';
import { slipsOf, type WriteState } from './write-translation.js';

interface EditorProps {
  readonly view: TranslationView;
  /** The text that opens when this one is checked; empty where none waits. */
  readonly next: string;
  /** The text that was checked before this one was opened. */
  readonly done: string;
  /** The work list that it was opened from. */
  readonly list: string;
  readonly state: WriteState | undefined;
}

/** Which text it is, of which voice, from which language into which, and how far it is. */
const Head = ({ view, list }: Pick<EditorProps, 'view' | 'list'>) => {
  const { say } = useDeskWords();
  const to = useTo();
  const nameOf = useLanguageName();
  const { voice, due } = view;
  return (
    <header className="translation-head">
      <Link className="translation-back" to={list}>
        {say('translation.toList')}
      </Link>
      <h1>
        {say(`translation.kind.${view.kind}`)} <span translate="no">{view.receipt}</span>
      </h1>
      <p>
        {nameOf(view.from)} → <strong>{nameOf(view.into)}</strong>
      </p>
      <StatusChip tone={view.state === 'checked' ? 'ok' : 'wait'}>
        {say(`translation.state.${view.state}`)}
      </StatusChip>
      {view.checked ? (
        <span className="small">
          {say('translation.checkedBy', { name: view.checker, date: view.checked })}
        </span>
      ) : null}
      {due ? (
        <StatusChip tone={due.tone}>
          {due.late ? say('due.lateNow') : say('due.until', { date: due.day })}
        </StatusChip>
      ) : null}
      {voice?.visible ? (
        <Link to={to(`/staff/voices/${voice.id}`)}>{say('translation.openVoice')}</Link>
      ) : null}
    </header>
  );
};

/** The differences of a translation, numbered through, each once. */
const numbered = (view: TranslationView, state: WriteState | undefined) => {
  const slips = state?.problem ? slipsOf(state.problem) : [];
  const shown = slips.length > 0 ? slips : view.slips;
  const seen = new Set<string>();
  return shown
    .filter(({ at, kind, side, value, start }) => {
      const key = [at, kind, side, value, start].join(' ');
      return !seen.has(key) && seen.add(key);
    })
    .map((slip, no) => ({ ...slip, no }));
};

/** A translation beside its source, sentence by sentence. */
export const Editor = ({ view, next, done, list, state }: EditorProps) => {
  const { say, plain } = useDeskWords();
  const [readings, setReadings] = useState(true);
  const hydrated = useHydrated();
  const sending = useNavigation().formMethod === 'POST';
  const { keeping, typed, round, version, from, isBehind } = useTyped(view, state);
  const { form } = keeping;
  const savedBy = isBehind ? view.checker || view.translator : '';
  const { summary, errorPrefix } = useDeskErrors('translation', state?.problem);
  const wasOpened = useNavigationType() !== 'POP';
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is opened
  useEffect(() => {
    if (wasOpened && form.current) firstField(form.current)?.focus();
  }, []);
  const slips = numbered(view, state);
  const gone = view.waived.filter(
    ({ kind, value }) => !slips.some((slip) => slip.kind === kind && slip.value === value),
  );
  const isReplaced = view.state === 'stale' || Boolean(state?.replacedBy);
  return (
    <article className="translation-page">
      <title>{`${state?.problem ? `${errorPrefix} ` : ''}${view.receipt} ${plain('translation.title')} | ${plain('desk.name')}`}</title>
      <TranslationDone done={done} />
      <Head view={view} list={list} />
      <Replaced by={state?.replacedBy ?? view.replacedBy} />
      <Changes view={view} />
      <Beside view={view} />
      <Typing view={view} />
      <Behind by={savedBy} />
      {hasReadings(view.from.tag) || hasReadings(view.into.tag) ? (
        hydrated ? (
          <p>
            <button
              className="button"
              data-kind="quiet"
              type="button"
              aria-pressed={readings}
              onClick={() => setReadings(!readings)}
            >
              {say('translation.readings')}
            </button>
          </p>
        ) : null
      ) : null}
      {/* A new key, so that the same refusal twice takes the focus twice. */}
      <div key={state?.at} className="verb-problem">
        {summary}
      </div>
      <Form
        ref={form}
        method="post"
        className="translation-form"
        noValidate
        onInput={keeping.typed}
        onBlur={keeping.left}
        onSubmit={(event) => {
          const waits = keeping.sends();
          if (waits) sendLater(event, waits);
        }}
        onKeyDown={onEditorKey}
      >
        <input type="hidden" name="version" value={version} />
        <input type="hidden" name="from" value={from} />
        <input type="hidden" name="next" value={next} />
        <ol className="parts">
          {view.parts.map((part, i) => (
            <Part
              // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of a text never move
              key={`${round} ${i}`}
              {...{ view, state, typed, savedBy, part, i, readings }}
              slips={slips.filter(({ at }) => at === i)}
            />
          ))}
        </ol>
        <OldWaivers waivers={gone} from={slips.length} />
        <p className="translation-presses">
          {isReplaced ? null : (
            <button
              className="button"
              type="submit"
              name="state"
              value="checked"
              disabled={sending}
              data-verb="check"
            >
              {sending
                ? say('act.sending')
                : say(next ? 'translation.checkNext' : 'translation.check')}{' '}
              <KeyHint keys="Ctrl+Enter" />
            </button>
          )}
          <button
            className="button"
            data-kind="quiet"
            type="submit"
            name="state"
            value="draft"
            disabled={sending}
          >
            {say('act.draft.submit')}
          </button>
          <span className="small" role="status">
            {state?.saved && !keeping.saving ? say('act.draft.saved') : null}
          </span>
          <KeptLine keeping={keeping} />
        </p>
      </Form>
    </article>
  );
};
