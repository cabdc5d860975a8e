import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  useActionData,
  useLoaderData,
} from 'react-router';
import { visitOf } from '../../api/visit.js';
import { carefulHeaders } from '../../features/exit/careful.js';
import { formOf, noStore } from '../../features/forms/form-fields.js';
import { OpenVoice } from '../../features/my-voice/OpenVoice.js';
import { OwnVoicePage } from '../../features/my-voice/OwnVoicePage.js';
import { postOwnVoice } from '../../features/my-voice/post.js';
import { readingsFor } from '../../features/my-voice/readings/readings.server.js';
import {
  type Opened,
  type OwnVoiceState,
  openOwnVoice,
} from '../../features/my-voice/under-way.js';
import { keptForms } from '../../features/under-way/kept-forms.js';
import { isAnswer } from '../../features/under-way/send-on.js';

const FORM = 'own-voice-form';
export const handle = { form: { id: FORM, intent: 'show' } };
export const headers = noStore;

const NOTHING: Opened = { state: { receipt: '', secret: '' } };

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const forms = keptForms<OwnVoiceState>(args, visit, 'my-voice');
  const opened = isAnswer(args) ? NOTHING : await openOwnVoice(visit, forms, args.request);
  const headers = opened.state.careful ? carefulHeaders(visit) : new Headers();
  // The cookie comes with the form, so that it is there when number and secret are sent.
  for (const cookie of Object.values(forms.begin().headers)) headers.append('set-cookie', cookie);
  const needsCookie = opened.needsCookie || (isAnswer(args) && !forms.opens);
  const readings = await readingsFor(visit, opened, args.request);
  return data({ ...opened, needsCookie, readings }, { headers });
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args);
  return postOwnVoice({
    visit,
    forms: keptForms<OwnVoiceState>(args, visit, 'my-voice'),
    form: await formOf(args.request),
    context: args.context,
  });
};

export default function MyVoiceRoute() {
  const {
    state: kept,
    found,
    typedKey,
    isClosed = false,
    needsCookie,
    readings,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const state = answer ?? kept;
  return found && !answer ? (
    <OpenVoice id={FORM} state={state} voice={found} typedKey={typedKey} readings={readings} />
  ) : (
    <OwnVoicePage id={FORM} state={state} isClosed={isClosed} needsCookie={needsCookie} />
  );
}
