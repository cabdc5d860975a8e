import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { readSite } from '../../../../core/contract/index.js';
import { visitOf } from '../../../api/visit.js';
import { formOf, noStore } from '../../../features/forms/form-fields.js';
import { keptForms } from '../../../features/under-way/kept-forms.js';
import { isAnswer } from '../../../features/under-way/send-on.js';
import { LostPage } from '../../../features/way-back/LostPage.js';
import { ASKED, type LostState, postLost } from '../../../features/way-back/lost.js';

const FORM = 'lost-form';
export const handle = { form: { id: FORM, intent: 'ask' } };
export const headers = noStore;

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = keptForms<LostState>(args, visit, 'lost');
  const kept = isAnswer(args) ? undefined : await forms.named?.read();
  const site = await visit.tryAsk(readSite);
  const shown = {
    kept: kept ?? {},
    isAsked: visit.url.searchParams.has(ASKED),
    hasMail: site?.mail ?? true,
  };
  return data(shown, { headers: forms.begin().headers });
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postLost({
    visit,
    forms: keptForms<LostState>(args, visit, 'lost'),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function LostRoute() {
  const { kept, isAsked, hasMail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <LostPage id={FORM} state={answer ?? kept} isAsked={isAsked && !answer} hasMail={hasMail} />
  );
}
