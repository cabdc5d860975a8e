import { Form, Link, useNavigation } from 'react-router';
import { LIMITS } from '../../../../core/contract/index.js';
import { SOURCE_LANGUAGE } from '../../../../core/language/index.js';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { Notice } from '../../../ui/Notice.js';
import { Written } from '../../../ui/voice/Written.js';
import { useTo } from '../../site/address.js';
import { WhoField } from '../forms/WhoField.js';
import { useDeskErrors } from '../use-desk-errors.js';
import { useTopicName } from '../use-topic-name.js';
import { Finds } from './Finds.js';
import type { SharedState, SharingView } from './load-shared.js';

interface SharingProps {
  readonly view: SharingView;
  readonly state: SharedState | undefined;
}
type Errors = ReturnType<typeof useDeskErrors>;

/** What is to be thought of before a word is written. */
const Care = ({ view }: Pick<SharingProps, 'view'>) => {
  const { say } = useDeskWords();
  const { given, closed, few, draft } = view;
  return (
    <>
      {given ? <p className="hint">{say('shared.care')}</p> : null}
      {given && few ? (
        <Notice tone="wait">
          <p>{say('shared.few')}</p>
        </Notice>
      ) : null}
      {closed ? (
        <Notice tone="wait">
          <p>{say('shared.closed')}</p>
        </Notice>
      ) : null}
      {given || closed ? null : (
        <Notice tone="wait">
          <p>{say('shared.noConsent')}</p>
        </Notice>
      )}
      {draft?.comment ? (
        <Notice tone="wait" title={say('shared.state.returned')}>
          <p>
            <Written lang={SOURCE_LANGUAGE}>{draft.comment}</Written>
          </p>
        </Notice>
      ) : null}
    </>
  );
};

/** The two texts as they are, with what stays in them and why, for whoever decides. */
const Draft = ({ view }: Pick<SharingProps, 'view'>) => {
  const { say } = useDeskWords();
  const { draft } = view;
  if (!draft) return null;
  return (
    <section className="stack" aria-labelledby="draft">
      <h2 id="draft">{say(`shared.state.${draft.state}`)}</h2>
      <p className="small">{draft.writers.join(', ')}</p>
      <h3>{say('shared.question')}</h3>
      <Written lang={SOURCE_LANGUAGE}>{draft.question}</Written>
      <h3>{say('shared.answer')}</h3>
      <Written lang={SOURCE_LANGUAGE}>{draft.answer}</Written>
      {draft.waived.map(({ words, reason }) => (
        <p key={words} className="small">
          <Written lang={SOURCE_LANGUAGE}>{`${words}: ${reason}`}</Written>
        </p>
      ))}
    </section>
  );
};

const Decide = ({ view, state, errors }: SharingProps & { readonly errors: Errors }) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" className="stack" noValidate>
      <input type="hidden" name="version" value={view.version} />
      <WhoField />
      <TextArea
        id="shared-comment"
        name="comment"
        rows={2}
        lang={SOURCE_LANGUAGE}
        label={say('shared.comment')}
        error={errors.errorOf('comment')}
        errorPrefix={errors.errorPrefix}
        defaultValue={state?.typed.comment}
      />
      <div className="actions">
        <button className="button" type="submit" name="act" value="approve" disabled={sending}>
          {say('shared.approve')}
        </button>
        <button
          className="button"
          data-kind="quiet"
          type="submit"
          name="act"
          value="return"
          disabled={sending}
        >
          {say('shared.return')}
        </button>
      </div>
    </Form>
  );
};

const Write = ({ view, state, errors }: SharingProps & { readonly errors: Errors }) => {
  const { say } = useDeskWords();
  const sending = useNavigation().formMethod === 'POST';
  const { draft, entry, version } = view;
  const before = state?.typed ?? draft ?? entry;
  const waived = state?.waived ?? draft?.waived ?? [];
  const isTheirs =
    state &&
    draft &&
    (state.typed.question !== draft.question || state.typed.answer !== draft.answer);
  const left = (state?.problem?.code === 'personal_data_left' ? state.problem.errors : []).flatMap(
    ({ path, params }) => {
      const text = path === 'question' ? state?.typed.question : state?.typed.answer;
      return text ? [text.slice(Number(params?.start), Number(params?.end))] : [];
    },
  );
  const found = [...left, ...(draft?.finds ?? []).map(({ words }) => words)];
  const open = [...new Set(found)].filter((words) => !waived.some((one) => one.words === words));
  return (
    <>
      {/* What is saved, beside what was typed and is not. */}
      {isTheirs ? <Draft view={view} /> : null}
      <Form method="post" className="stack" noValidate key={`${state?.at} ${version}`}>
        <input type="hidden" name="version" value={version} />
        <WhoField />
        <TextArea
          id="shared-question"
          name="question"
          rows={3}
          lang={SOURCE_LANGUAGE}
          label={say('shared.question')}
          hint={say('shared.questionHint', { max: LIMITS.reason })}
          error={errors.errorOf('question')}
          errorPrefix={errors.errorPrefix}
          defaultValue={before?.question}
        />
        <TextArea
          id="shared-answer"
          name="answer"
          lang={SOURCE_LANGUAGE}
          label={say('shared.answer')}
          error={errors.errorOf('answer')}
          errorPrefix={errors.errorPrefix}
          defaultValue={before?.answer}
        />
        <Finds words={[...open.map((words) => ({ words, reason: '' })), ...waived]} />
        <div className="actions">
          <button className="button" type="submit" name="act" value="submit" disabled={sending}>
            {say('shared.submit')}
          </button>
          <button
            className="button"
            data-kind="quiet"
            type="submit"
            name="act"
            value="keep"
            disabled={sending}
          >
            {say('shared.keep')}
          </button>
        </div>
      </Form>
    </>
  );
};

/** The page on which a question and its answer are written from one consultation, and decided on by somebody else. */
export const Sharing = ({ view, state }: SharingProps) => {
  const { say, plain } = useDeskWords();
  const to = useTo();
  const topicName = useTopicName();
  const errors = useDeskErrors('shared', state?.problem);
  const { voice, topic, said, entry, may } = view;
  return (
    <div className="translations-page">
      <title>{`${state?.problem ? `${plain('errorTitle')} ` : ''}${plain('shared.title')} | ${plain('desk.name')}`}</title>
      <p>
        <Link to={to('/staff/shared')}>{say('shared.title')}</Link>
      </p>
      <h1>{topicName(topic)}</h1>
      <p className="small">
        <Link to={to(`/staff/voices/${voice.id}`)} translate="no">
          {voice.receipt}
        </Link>
        {said.map(({ given, at }) => (
          <span key={`${at} ${given}`}>
            {' · '}
            {say(given ? 'shared.gave' : 'shared.took', { date: at })}
          </span>
        ))}
        {entry ? (
          <>
            {' · '}
            <a href={to(`/shared-questions/${entry.id}`)}>{say('shared.look')}</a>
          </>
        ) : null}
      </p>
      <div key={state?.at}>{errors.summary}</div>
      <Care view={view} />
      {may.includes('write') ? null : <Draft view={view} />}
      {may.includes('decide') ? <Decide view={view} state={state} errors={errors} /> : null}
      {may.includes('write') ? <Write view={view} state={state} errors={errors} /> : null}
    </div>
  );
};
