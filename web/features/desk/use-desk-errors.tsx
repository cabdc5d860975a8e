import { useEffect, useRef } from 'react';
import type { FieldError } from '../../../core/contract/index.js';
import type { ToldProblem } from '../../api/client.js';
import { useDeskWords } from '../../i18n/desk-words.js';
import { formatFigure, formatTime } from '../../i18n/format.js';
import type { DeskKey } from '../../i18n/keys.js';
import { ErrorSummary } from '../../ui/form/ErrorSummary.js';

/** Ids of controls: several forms stand on one page, so each begins with its verb. */
export const controlId = (verb: string, path: string): string => `${verb}-${path}`;

/** What a field is called, so that two fields with the same error can be told apart in the summary. */
const LABELS: Readonly<Record<string, DeskKey>> = {
  'sign-in-login': 'signIn.login',
  'sign-in-password': 'signIn.password',
  'sign-in-code': 'account.second.proof',
  'password-current': 'account.password.current',
  'password-next': 'account.password.next',
  'prepare-password': 'account.password.current',
  'confirm-code': 'account.second.code',
  'proof-password': 'account.password.current',
  'proof-code': 'account.second.proof',
  'route-about': 'proposal.title',
  'reassign-section': 'act.reassign.section',
  'reassign-reason': 'act.reassign.reason',
  'answer-text': 'act.answer.label',
  'answer-sendAt': 'sendAt.label',
  'approve-sendAt': 'sendAt.label',
  'approve-paper.date': 'act.approve.paperDate',
  'approve-paper.by': 'act.approve.paperBy',
  'approve-paper.number': 'act.approve.paperNumber',
  'approve-comment': 'act.approve.comment',
  'return-comment': 'act.return.comment',
  'publish-publicText': 'act.publish.label',
  'correct-text': 'act.correct.label',
  'correct-note': 'act.correct.note',
  'correct_publication-publicText': 'act.publish.label',
  'correct_publication-note': 'act.correct.note',
  'retract-reason': 'act.retract.reason',
  'reopen-reason': 'act.reopen.reason',
  'decline-reason': 'act.decline.reason',
  'note-text': 'act.note.label',
  'inquire-section': 'act.inquire.section',
  'inquire-question': 'act.inquire.question',
  'inquire-excerpt': 'act.inquire.excerpt',
  'inquire-due': 'act.inquire.due',
  'advise-text': 'act.advise.label',
  'file-csv': 'indicator.file.label',
  'state-fiscalYear': 'indicator.year',
  'state-value': 'indicator.figure',
  'state-source': 'indicator.source',
  'state-remark': 'indicator.remark',
  'begin-code': 'forms.build.code',
  'begin-measure': 'forms.build.measure',
  'begin-copyOf': 'forms.build.copyOf',
  'begin-file': 'forms.build.file',
  'form-text': 'forms.remark.label',
  'paper-lang': 'forms.paper.lang',
  'paper-code': 'forms.paper.code',
  'shared-question': 'shared.question',
  'shared-answer': 'shared.answer',
  'shared-comment': 'shared.comment',
  'reading-word': 'reading.word',
  'reading-reading': 'reading.reading',
};

type SummaryProps = Parameters<typeof ErrorSummary>[0];

/** The summary takes the focus by attribute when the page is loaded; a page that is hydrated has to do it itself. */
const FocusedSummary = (props: SummaryProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('.error-summary')?.focus(), []);
  return (
    <div ref={box}>
      <ErrorSummary {...props} />
    </div>
  );
};

/** A problem of one form of the desk in words: a summary above the form and a sentence for each field. */
export const useDeskErrors = (verb: string, problem: ToldProblem | undefined) => {
  const { say, plain, knows, locale } = useDeskWords();
  const sentence = ({ path, code, params }: FieldError) => {
    if (path === 'confirm') return say('act.publish.confirmMissing');
    if (path === 'choice') return say('decisions.nothing');
    const max = params?.max;
    const vars = { ...params, ...(typeof max === 'number' ? { max: formatFigure(max, 0) } : {}) };
    const key = `field.${code}`;
    return say(knows(key) ? key : 'field.bad_format', vars);
  };
  const line = (error: FieldError) => {
    const field = controlId(verb, error.path);
    const label = LABELS[field] ?? LABELS[field.replace(/^state-[^-]+(?:-[^-]+)*-/, 'state-')];
    const text = sentence(error);
    // A place in a file, which has no field of its own.
    if (error.path.startsWith('file.') || error.path.startsWith('form.'))
      return {
        field: controlId(verb, 'file'),
        text: (
          <>
            <code>{error.path}</code>: {text}
          </>
        ),
      };
    return {
      field,
      text: label ? (
        <>
          {say(label)}: {text}
        </>
      ) : (
        text
      ),
    };
  };
  const general = () => {
    const own = `deskProblem.${problem?.code}`;
    const common = `problem.${problem?.code}`;
    return say(knows(own) ? own : knows(common) ? common : 'problem.internal', {
      time: formatTime(problem?.retryAt, locale),
    });
  };
  return {
    errorPrefix: plain('errorTitle'),
    errorOf: (path: string) => {
      const error = problem?.errors.find((one) => one.path === path);
      return error && sentence(error);
    },
    summary: problem ? (
      <FocusedSummary
        title={say('errorSummary.title')}
        text={problem.code === 'invalid' ? undefined : general()}
        errors={problem.code === 'invalid' ? problem.errors.map(line) : []}
      />
    ) : null,
  };
};
