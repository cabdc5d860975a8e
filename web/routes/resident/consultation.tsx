import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { visitOf } from '../../api/visit.js';
import { CheckStep } from '../../features/consultation/CheckStep.js';
import { ContactStep } from '../../features/consultation/ContactStep.js';
import { DangerHelp } from '../../features/consultation/DangerHelp.js';
import { type FlowState, STEPS } from '../../features/consultation/flow.js';
import { HiddenAnswers } from '../../features/consultation/HiddenAnswers.js';
import {
  EmergencyNumbers,
  QuickExit,
  QuickExitHint,
  VaultPromise,
} from '../../features/consultation/Safety.js';
import { submitConsultation } from '../../features/consultation/submit.js';
import { TextStep } from '../../features/consultation/TextStep.js';
import { TopicStep } from '../../features/consultation/TopicStep.js';
import { isEmergency, isVault, readTopics } from '../../features/consultation/topics.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';
import { measureAsked } from '../../features/forms/measure-asked.js';
import { Trap } from '../../features/forms/Trap.js';
import { useFormErrors } from '../../features/forms/use-form-errors.js';
import { readChoices } from '../../features/plan/choices.js';
import { ReceiptPage } from '../../features/receipt/ReceiptPage.js';
import { Page } from '../../features/site/Page.js';
import { LOCALES } from '../../i18n/registry.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { StepList } from '../../ui/form/StepList.js';

const FORM = 'ask-form';
export const handle = { form: { id: FORM, intent: 'next' } };
export const headers = noStore;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const [topics, choices] = await Promise.all([readTopics(visit), readChoices(visit)]);
  const first: FlowState = {
    step: 'topic',
    editing: false,
    answers: {
      topic: '',
      measure: measureAsked(visit.url, choices),
      text: '',
      lang: LOCALES.writtenAs(visit.locale.tag),
      name: '',
      phone: '',
      email: '',
      key: crypto.randomUUID(),
    },
  };
  return { topics, measures: choices.flatMap(({ measures }) => measures), first };
};

export const action = async (args: ActionFunctionArgs) => {
  const answer = await submitConsultation(visitOf(args), await formOf(args.request));
  return data(answer.outcome, { status: answer.status, headers: answer.headers });
};

export default function ConsultationRoute() {
  const { topics, measures, first } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  const { say, plain, show } = useWords();
  const { state, dangers } =
    outcome && 'state' in outcome ? outcome : { state: first, dangers: [] };
  const { step, answers, problem } = state;
  const { summary, errorOf, errorPrefix } = useFormErrors(problem);

  if (outcome && 'issued' in outcome) {
    return (
      <>
        {outcome.vault ? (
          <>
            <div className="wrap exit-row">
              <QuickExit />
            </div>
            <div className="wrap">
              <QuickExitHint />
            </div>
          </>
        ) : null}
        <ReceiptPage
          issued={outcome.issued}
          vault={outcome.vault}
          formId={FORM}
          again="/consultation"
          title={plain('consultation.docTitle')}
        />
      </>
    );
  }
  const chosen = answers.topic !== '' && step !== 'topic';
  const vault = chosen && isVault(topics, answers.topic);
  const now = STEPS.indexOf(step) + 1;
  const texts = { errorOf, errorPrefix };
  const measure = measures.find(({ code }) => code === answers.measure);
  return (
    <Page title={plain('consultation.docTitle')} failed={problem !== undefined} personal>
      <div className="wrap">
        {vault ? (
          <>
            <QuickExit />
            <QuickExitHint />
          </>
        ) : null}
        <div className="reading stack-wide page-top">
          {step === 'topic' || (chosen && isEmergency(topics, answers.topic)) ? (
            <EmergencyNumbers short={step !== 'topic'} />
          ) : null}
          <StepList
            text={say('consultation.step', { now, total: STEPS.length })}
            now={now}
            total={STEPS.length}
          />
          {summary}
          {vault ? <VaultPromise /> : null}
          {step === 'topic' ? <p className="lead">{say('consultation.lead')}</p> : null}
          {measure && !vault ? (
            <p>
              {say('consultation.measure')}: <strong>{show(measure.title)}</strong>
            </p>
          ) : null}
          <form className="form" method="post" id={FORM} noValidate>
            <HiddenAnswers
              {...state}
              skips={vault && step === 'contact' ? ['contact.email'] : []}
            />
            {step === 'topic' ? (
              <TopicStep
                topics={topics ?? []}
                value={answers.topic}
                error={errorOf('topic')}
                errorPrefix={errorPrefix}
              />
            ) : null}
            {step === 'text' ? (
              <TextStep answers={answers} dangers={dangers} vault={vault} {...texts} />
            ) : (
              <DangerHelp dangers={dangers} />
            )}
            {step === 'contact' ? <ContactStep answers={answers} vault={vault} {...texts} /> : null}
            {step === 'check' ? <CheckStep answers={answers} vault={vault} /> : null}
            <Trap />
            <div className="actions" data-main="">
              {step === 'check' ? (
                <Button
                  type="submit"
                  name="intent"
                  value={problem?.code === 'idempotency_conflict' ? 'send-as-new' : 'send'}
                >
                  {say(
                    problem?.code === 'idempotency_conflict'
                      ? 'opinion.sendAsNew'
                      : 'consultation.check.send',
                  )}
                </Button>
              ) : (
                <Button type="submit" name="intent" value="next">
                  {say('form.next')}
                </Button>
              )}
              {step === 'topic' ? null : (
                <Button type="submit" kind="quiet" name="intent" value="back" formNoValidate>
                  {say('form.back')}
                </Button>
              )}
            </div>
          </form>
        </div>
      </div>
    </Page>
  );
}
