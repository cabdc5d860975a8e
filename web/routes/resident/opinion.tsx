import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { readPlan } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { aboutIn } from '../../features/everyday/about.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';
import { measureAsked } from '../../features/forms/measure-asked.js';
import { useFormErrors } from '../../features/forms/use-form-errors.js';
import { DRAFT } from '../../features/opinion/draft.js';
import { OpinionForm } from '../../features/opinion/OpinionForm.js';
import { postOpinion } from '../../features/opinion/sending/post.js';
import { type OpinionState, openOpinion } from '../../features/opinion/sending/under-way.js';
import { readChoices } from '../../features/plan/choices.js';
import { endedOf } from '../../features/plan/ended/ended.js';
import { PlanEnded } from '../../features/plan/ended/PlanEnded.js';
import { AlreadySent } from '../../features/receipt/AlreadySent.js';
import { ReceiptPage } from '../../features/receipt/ReceiptPage.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { keptForms } from '../../features/under-way/kept-forms.js';
import { isAnswer } from '../../features/under-way/send-on.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Card } from '../../ui/Card.js';
import { Notice } from '../../ui/Notice.js';

const FORM = 'voice-form';
export const handle = { form: { id: FORM, intent: 'send' } };
export const headers = noStore;

const NOTHING: Awaited<ReturnType<typeof openOpinion>> = {
  state: {},
  isKept: false,
  isAnew: false,
};

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const opened = isAnswer(args)
    ? NOTHING
    : await openOpinion(visit, keptForms<OpinionState>(args, visit, 'opinion'));
  const [choices, plan] = await Promise.all([readChoices(visit), visit.tryAsk(readPlan)]);
  return {
    ...opened,
    choices,
    ended: endedOf(plan),
    fresh: {
      text: aboutIn(visit.url),
      measure: measureAsked(visit.url, choices),
      lang: LOCALES.writtenAs(visit.locale.tag),
      consent: 'no',
      email: '',
      photos: [],
      key: crypto.randomUUID(),
    },
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postOpinion({
    visit,
    forms: keptForms<OpinionState>(args, visit, 'opinion'),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function OpinionRoute() {
  const { choices, fresh, ended, state, isKept, isAnew } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, plain } = useWords();
  const to = useTo();
  const { values, problem, help, sent } = answer ?? state;
  const { summary } = useFormErrors(problem);

  if (sent && !values) {
    return answer ? (
      <ReceiptPage
        issued={sent}
        formId={FORM}
        draft={DRAFT}
        again="/opinion"
        title={plain('receipt.title')}
      />
    ) : (
      <AlreadySent formId={FORM} draft={DRAFT} again="/opinion" />
    );
  }
  return (
    <Page title={plain('opinion.title')} failed={problem !== undefined}>
      <div className="wrap">
        <div className="page-head">
          <h1>{say('opinion.title')}</h1>
          <p className="lead">{say('opinion.lead')}</p>
          <PlanEnded ended={ended} />
        </div>
        <div className="aside-layout">
          {isAnew && !values ? (
            <Notice role="status">
              <p>{say('underWay.formClosed')}</p>
            </Notice>
          ) : null}
          {summary}
          <OpinionForm
            id={FORM}
            values={values ?? fresh}
            isKept={isKept}
            choices={choices}
            problem={problem}
            help={help}
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
