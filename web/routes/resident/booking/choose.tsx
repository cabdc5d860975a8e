import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useLoaderData,
} from 'react-router';
import { visitOf } from '../../../api/visit.js';
import { ChooseCounsellor } from '../../../features/booking/ChooseCounsellor.js';
import { loadSlots, stateOf } from '../../../features/booking/load-slots.js';
import { postSlots } from '../../../features/booking/post-slots.js';
import { SlotsPage } from '../../../features/booking/SlotsPage.js';
import {
  bookingForms,
  closedAfterVisit,
  isUnopened,
  ofThisVisit,
  openVoiceIn,
} from '../../../features/booking/under-way.js';
import { carefulHeaders } from '../../../features/exit/careful.js';
import { formOf, noStore } from '../../../features/forms/form-fields.js';

export const headers = noStore;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = bookingForms(args, visit);
  const state = await stateOf(forms);
  const { counsellors, slots } = await loadSlots(visit, state);
  const isCareful = slots ? slots.counsellor.vault : counsellors.some(({ vault }) => vault);
  if (isCareful) closedAfterVisit(visit, forms);
  if (slots) ofThisVisit(visit, forms);
  const voice = visit.url.searchParams.has('voice') ? await openVoiceIn(args, visit) : undefined;
  // The form of a page has its name before it is sent: the same press twice is one.
  const { form, headers: cookie } = forms.named
    ? { form: forms.named, headers: {} as Record<string, string> }
    : forms.begin();
  const sent = isCareful ? carefulHeaders(visit) : new Headers();
  for (const one of Object.values(cookie)) sent.append('set-cookie', one);
  return data(
    {
      counsellors,
      slots,
      formId: form.id,
      voice: slots?.counsellor.vault ? undefined : voice?.receipt,
      needsCookie: isUnopened(visit, forms),
      taken: state?.taken === true,
      typed: state?.typed ?? {},
      problem: state?.problem,
    },
    { headers: sent },
  );
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postSlots({
    visit,
    forms: bookingForms(args, visit),
    form: await formOf(args.request),
    voice: await openVoiceIn(args, visit),
  });
};

export default function BookingRoute() {
  const { counsellors, slots, ...form } = useLoaderData<typeof loader>();
  return slots ? (
    <SlotsPage slots={slots} {...form} />
  ) : (
    <ChooseCounsellor counsellors={counsellors} />
  );
}
