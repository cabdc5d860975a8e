import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { listCounsellors } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { loadOwn, type OwnView } from '../../../features/booking/load-own.js';
import { OpenBooking } from '../../../features/booking/OpenBooking.js';
import { OwnBookingPage } from '../../../features/booking/OwnBookingPage.js';
import { postOwn } from '../../../features/booking/post-own.js';
import { bookingForms, closedAfterVisit } from '../../../features/booking/under-way.js';
import { carefulHeaders } from '../../../features/exit/careful.js';
import { formOf, noStore } from '../../../features/forms/form-fields.js';
import { isAnswer } from '../../../features/under-way/send-on.js';

const FORM = 'booking-form';
export const handle = { form: { id: FORM, intent: 'book' } };
export const headers = noStore;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = bookingForms(args, visit);
  if (!isAnswer(args)) closedAfterVisit(visit, forms);
  const opened: OwnView = isAnswer(args) ? { state: {} } : await loadOwn(visit, forms);
  const kinds = opened.booking ? (await visit.tryAsk(listCounsellors))?.items : undefined;
  const counsellor = kinds?.find(({ code }) => code === opened.booking?.kind);
  const headers = opened.booking?.vault ? carefulHeaders(visit) : new Headers();
  for (const cookie of Object.values(forms.begin().headers)) headers.append('set-cookie', cookie);
  const needsCookie = isAnswer(args) && !forms.opens;
  return data({ ...opened, counsellor, needsCookie }, { headers });
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postOwn({
    visit,
    forms: bookingForms(args, visit),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function MyBookingRoute() {
  const { state: kept, booking, counsellor, needsCookie } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return booking && !answer ? (
    <OpenBooking id={FORM} state={kept} booking={booking} counsellor={counsellor} />
  ) : (
    <OwnBookingPage id={FORM} state={answer ?? kept} needsCookie={needsCookie} />
  );
}
