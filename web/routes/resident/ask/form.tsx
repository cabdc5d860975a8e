import {
  type ActionFunctionArgs,
  data,
  type HeadersArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { allQuestions, readQuestionnaire } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { AskForm } from '../../../features/ask/AskForm.js';
import { OpenState } from '../../../features/ask/OpenState.js';
import { askedOn, numberOf, pageFrom } from '../../../features/ask/pages.js';
import { postAsk } from '../../../features/ask/post.js';
import { Thanks } from '../../../features/ask/Thanks.js';
import { type AskState, counterOf, openAsk, PAGE } from '../../../features/ask/under-way.js';
import { formOf, noStore, UNTYPED } from '../../../features/forms/form-fields.js';
import { useFormErrors } from '../../../features/forms/use-form-errors.js';
import { AlreadySent } from '../../../features/receipt/AlreadySent.js';
import { ReceiptPage } from '../../../features/receipt/ReceiptPage.js';
import { useTo } from '../../../features/site/address.js';
import { Page } from '../../../features/site/Page.js';
import { keptForms } from '../../../features/under-way/kept-forms.js';
import { isAnswer } from '../../../features/under-way/send-on.js';
import { useWords } from '../../../i18n/words.js';
import { LinkButton } from '../../../ui/Button.js';
import { Details } from '../../../ui/Details.js';
import { Notice } from '../../../ui/Notice.js';
import { StatusChip } from '../../../ui/StatusChip.js';

const FORM = 'ask-form';
export const handle = { form: { id: FORM, intent: 'next' } };
/** Before the first answer it holds what everybody gets: on a slow line it comes sooner where it is compressed. */
export const headers = ({ loaderHeaders }: HeadersArgs): Record<string, string> =>
  loaderHeaders.has(UNTYPED) ? { ...noStore(), [UNTYPED]: '1' } : noStore();

const NOTHING: Awaited<ReturnType<typeof openAsk>> = { state: {}, isKept: false, isAnew: false };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const code = args.params.code ?? '';
  // First whether there is such a form: of another nothing is begun.
  const current = await visit.ask(readQuestionnaire, { params: { code } });
  const opened = isAnswer(args)
    ? NOTHING
    : await openAsk(visit, code, keptForms<AskState>(args, visit, 'ask'));
  const { version } = opened.state;
  const form =
    version === undefined || version === current.version
      ? current
      : await visit.ask(readQuestionnaire, { params: { code }, query: { version } });
  const asked = Number(visit.url.searchParams.get(PAGE) ?? 1) - 1;
  const isAtCounter = counterOf(visit.url) !== undefined;
  const printed = visit.url.searchParams.get('code') ?? '';
  const isUntyped = opened.isKept && !printed && Object.keys(opened.state).length === 0;
  return data(
    { ...opened, form, asked, isAtCounter, printed, key: crypto.randomUUID() },
    { headers: isUntyped ? { [UNTYPED]: '1' } : {} },
  );
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postAsk({
    visit,
    code: args.params.code ?? '',
    forms: keptForms<AskState>(args, visit, 'ask'),
    form: await formOf(args.request),
    context: args.context,
  });
};

/** A form that somebody answers: page after page, until it was sent. */
export default function AskRoute() {
  const { form, state, isKept, isAnew, asked, isAtCounter, printed, key } =
    useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, plain, show, showPlain } = useWords();
  const to = useTo();
  const { given = {}, photos = [], contact = {}, personal = [] } = answer ?? state;
  const { problem, sent, issued } = answer ?? state;
  const { summary } = useFormErrors(problem, (path) => numberOf(form, given, path));
  if (issued)
    return answer ? (
      <ReceiptPage
        issued={issued}
        formId={FORM}
        again={`/ask/${form.code}`}
        title={plain('receipt.title')}
      />
    ) : (
      <AlreadySent formId={FORM} again={`/ask/${form.code}`} />
    );
  if (sent) return <Thanks form={form} formId={FORM} isAtCounter={isAtCounter} />;

  const wanted = answer?.page ?? asked;
  const page = askedOn(form, wanted, given).length ? wanted : (pageFrom(form, -1, 1, given) ?? 0);
  const { texts, state: open } = form;
  const isShown = open === 'open' || Object.keys(given).length > 0;
  return (
    <Page title={showPlain(texts.title)} failed={problem !== undefined}>
      <div className="wrap reading">
        <div className="page-head">
          <h1>{show(texts.title)}</h1>
          {page === 0 && !form.becomes ? <p className="lead">{show(texts.lead)}</p> : null}
          <p className="small">
            {page === 0
              ? say('ask.size', {
                  questions: allQuestions(form).length,
                  minutes: form.minutes,
                })
              : say('ask.page', { at: page + 1, all: form.pages.length })}{' '}
            <OpenState of={form} />
          </p>
          {texts.checked || form.lang === 'ja' ? null : (
            <StatusChip tone="wait">{say('translation.unchecked')}</StatusChip>
          )}
        </div>
        <div className="stack-wide">
          {/* Whoever comes to ask for something finds the question in sight: what is to know stands one tap away. */}
          {page === 0 && form.becomes ? (
            <Details summary={say('ask.about')}>
              <p>{show(texts.lead)}</p>
              <p>{say('ask.becomes')}</p>
            </Details>
          ) : null}
          {isAnew && !answer && Object.keys(given).length === 0 ? (
            <Notice role="status">
              <p>{say('underWay.formClosed')}</p>
            </Notice>
          ) : null}
          {isShown ? (
            <>
              {summary}
              <AskForm
                id={FORM}
                form={form}
                page={page}
                given={given}
                photos={photos}
                contact={contact}
                problem={problem}
                personal={personal}
                printed={(answer ?? state).printed ?? printed}
                isAtCounter={isAtCounter}
                sendingKey={isKept ? undefined : key}
              />
            </>
          ) : (
            <div className="actions">
              <form id={FORM} method="post" />
              <LinkButton href={to('/ask')}>{say('ask.sent.all')}</LinkButton>
              {form.results === 'public' ? (
                <LinkButton kind="quiet" href={to(`/ask/${form.code}/results`)}>
                  {plain('ask.results')}
                </LinkButton>
              ) : null}
            </div>
          )}
        </div>
      </div>
    </Page>
  );
}
