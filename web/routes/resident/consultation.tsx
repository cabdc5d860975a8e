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
import { dangersOf } from '../../features/consultation/dangers.js';
import { STEPS } from '../../features/consultation/flow.js';
import { HiddenAnswers } from '../../features/consultation/HiddenAnswers.js';
import { postConsultation } from '../../features/consultation/post.js';
import { EmergencyNumbers, OneCall, VaultPromise } from '../../features/consultation/Safety.js';
import { TextStep } from '../../features/consultation/TextStep.js';
import { TopicStep } from '../../features/consultation/TopicStep.js';
import { isEmergency, isVault, readTopics } from '../../features/consultation/topics.js';
import { type ConsultationState, openConsultation } from '../../features/consultation/under-way.js';
import { carefulHeaders } from '../../features/exit/careful.js';
import { QuickExit } from '../../features/exit/QuickExit.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';
import { Trap } from '../../features/forms/Trap.js';
import { useFormErrors } from '../../features/forms/use-form-errors.js';
import { readChoices } from '../../features/plan/choices.js';
import { AlreadySent } from '../../features/receipt/AlreadySent.js';
import { receiptIn } from '../../features/receipt/issued-receipt.js';
import { ReceiptPage } from '../../features/receipt/ReceiptPage.js';
import { useTo } from '../../features/site/address.js';
import { Page } from '../../features/site/Page.js';
import { keptForms } from '../../features/under-way/kept-forms.js';
import { isAnswer } from '../../features/under-way/send-on.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { StepList } from '../../ui/form/StepList.js';
import { Notice } from '../../ui/Notice.js';

const FORM = 'ask-form';
export const handle = { form: { id: FORM, intent: 'next' } };
export const headers = noStore;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = keptForms<ConsultationState>(args, visit, 'consultation');
  const choices = await readChoices(visit);
  const opened = isAnswer(args) ? undefined : await openConsultation(visit, forms, choices);
  const [topics, dangers, issued] = await Promise.all([
    readTopics(visit),
    dangersOf(visit, opened?.state ?? {}),
    opened?.state.sent && receiptIn(visit, opened.state.sent),
  ]);
  const measures = choices.flatMap((choice) => choice.measures);
  const state = opened && { ...opened.state, dangers, sent: opened.isSent ? issued : undefined };
  const shown = { topics, measures, state, needsCookie: !forms.opens };
  return data(shown, { headers: carefulHeaders(visit) });
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postConsultation({
    visit,
    forms: keptForms<ConsultationState>(args, visit, 'consultation'),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function ConsultationRoute() {
  const { topics, measures, state, needsCookie } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { say, plain, show } = useWords();
  const to = useTo();
  const { flow, sent, careful = false, dangers } = answer ?? state ?? {};
  const { summary, errorOf, errorPrefix } = useFormErrors(flow?.problem);

  if (sent && (careful || answer)) {
    return (
      <>
        {careful ? <QuickExit /> : null}
        <ReceiptPage
          issued={sent}
          formId={FORM}
          again="/consultation"
          title={plain('consultation.docTitle')}
        />
      </>
    );
  }
  if (sent || !flow) return <AlreadySent formId={FORM} again="/consultation" />;
  const { step, answers, problem } = flow;
  const chosen = answers.topic !== '' && step !== 'topic';
  const vault = chosen && isVault(topics, answers.topic);
  const isFirst = step === 'topic';
  const hasNumbers = isFirst || (chosen && isEmergency(topics, answers.topic));
  const now = STEPS.indexOf(step) + 1;
  const texts = { errorOf, errorPrefix };
  const measure = measures.find(({ code }) => code === answers.measure);
  return (
    <Page title={plain('consultation.docTitle')} failed={problem !== undefined} personal>
      {/* The first page names violence too, and its numbers. */}
      {careful || vault || isFirst ? <QuickExit /> : null}
      {hasNumbers && !isFirst ? (
        // While one writes, the numbers for what is written stand under the words.
        <OneCall dangers={step === 'text' ? [] : dangers} />
      ) : null}
      <div className="wrap page-top aside-layout" data-aside-first={isFirst ? '' : undefined}>
        {isFirst ? <EmergencyNumbers /> : null}
        <div className="reading stack-wide">
          <StepList
            text={say('consultation.step', { now, total: STEPS.length })}
            now={now}
            total={STEPS.length}
          />
          {needsCookie ? (
            <Notice tone="wait" title={say('underWay.cookie.title')}>
              <p>{say('underWay.cookie.text')}</p>
            </Notice>
          ) : null}
          {summary}
          {isFirst ? <p className="lead">{say('consultation.lead')}</p> : null}
          {measure && !vault ? (
            <p>
              {say('consultation.measure')}: <strong>{show(measure.title)}</strong>
            </p>
          ) : null}
          <form
            className="form"
            method="post"
            encType="multipart/form-data"
            id={FORM}
            noValidate
            data-kept
            data-not-sent={plain('underWay.failed.careful')}
            data-again={plain('underWay.failed.again')}
            autoComplete={careful || vault ? 'off' : undefined}
          >
            <HiddenAnswers {...flow} />
            {isFirst ? (
              <TopicStep
                topics={topics ?? []}
                value={answers.topic}
                error={errorOf('topic')}
                errorPrefix={errorPrefix}
              />
            ) : null}
            {step === 'text' ? (
              <TextStep answers={answers} dangers={dangers ?? []} vault={vault} {...texts} />
            ) : hasNumbers ? null : (
              <DangerHelp dangers={dangers ?? []} />
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
              {isFirst ? null : (
                <Button type="submit" kind="quiet" name="intent" value="back" formNoValidate>
                  {say('form.back')}
                </Button>
              )}
            </div>
          </form>
          {isFirst ? (
            <p className="hint">
              <a href={to('/booking')}>{say('booking.entry')}</a> {say('booking.entryText')}
            </p>
          ) : null}
          {isFirst || step === 'text' ? (
            <p className="hint">
              <a href={to(`/shared-questions${chosen ? `#${answers.topic}` : ''}`)}>
                {say('shared.title')}
              </a>
            </p>
          ) : null}
        </div>
        {vault ? <VaultPromise /> : null}
        {hasNumbers || vault ? null : (
          <Card as="aside" label={plain('consultation.title')}>
            <p>{say('consultation.lead')}</p>
          </Card>
        )}
      </div>
    </Page>
  );
}
