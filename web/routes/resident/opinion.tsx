import {
  type ActionFunctionArgs,
  data,
  type HeadersArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { visitOf } from '../../api/visit.js';
import { formOf } from '../../features/forms/form-fields.js';
import { measureAsked } from '../../features/forms/measure-asked.js';
import { useFormErrors } from '../../features/forms/use-form-errors.js';
import { DRAFT } from '../../features/opinion/draft.js';
import { OpinionForm } from '../../features/opinion/OpinionForm.js';
import { submitOpinion } from '../../features/opinion/submit.js';
import { readChoices } from '../../features/plan/choices.js';
import { ReceiptPage } from '../../features/receipt/ReceiptPage.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../ui/Card.js';

const FORM = 'voice-form';
export const handle = { form: { id: FORM, intent: 'send' } };
/** The empty form may wait in the browser, so that Back finds it with its text and its key; the receipt may not. */
export const headers = ({ actionHeaders }: HeadersArgs) => actionHeaders;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const choices = await readChoices(visit);
  return {
    choices,
    fresh: {
      text: '',
      measure: measureAsked(visit.url, choices),
      lang: LOCALES.writtenAs(visit.locale.tag),
      consent: 'no',
      email: '',
      key: crypto.randomUUID(),
    },
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const answer = await submitOpinion(visitOf(args), await formOf(args.request));
  return data(answer.outcome, {
    status: answer.status,
    headers: {
      ...answer.headers,
      // Back must find what was typed; only the receipt must not wait anywhere.
      'cache-control': 'issued' in answer.outcome ? 'no-store' : 'private, no-cache',
    },
  });
};

export default function OpinionRoute() {
  const { choices, fresh } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { say, plain } = useWords();
  const to = useTo();
  const problem = outcome && 'problem' in outcome ? outcome.problem : undefined;
  const { summary } = useFormErrors(problem);

  if (outcome && 'issued' in outcome) {
    return (
      <ReceiptPage
        issued={outcome.issued}
        formId={FORM}
        draft={DRAFT}
        again="/opinion"
        title={plain('receipt.title')}
      />
    );
  }
  return (
    <Page title={plain('opinion.title')} failed={problem !== undefined}>
      <div className="wrap">
        <div className="page-head">
          <h1>{say('opinion.title')}</h1>
          <p className="lead">{say('opinion.lead')}</p>
        </div>
        <div className="aside-layout">
          {summary}
          <OpinionForm
            id={FORM}
            values={outcome?.values ?? fresh}
            choices={choices}
            problem={problem}
            help={outcome?.help}
          />
          <Card as="aside" label={plain('opinion.after.title')}>
            <h2>{say('opinion.after.title')}</h2>
            <ul className="bullets">
              <li>{say('opinion.after.read')}</li>
              <li>{say('opinion.after.number')}</li>
              <li>{say('opinion.after.answer')}</li>
            </ul>
            <p className="small">
              {say('opinion.noAnonymous')}{' '}
              <a href={to('/consultation')}>{say('consultation.title')}</a>
            </p>
          </Card>
        </div>
      </div>
    </Page>
  );
}
