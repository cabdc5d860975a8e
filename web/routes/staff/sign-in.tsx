import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { readMe, signIn } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { deskPath } from '../../features/desk/desk-visit.js';
import { SignIn } from '../../features/desk/frame/SignIn.js';
import { fieldsOf, formOf } from '../../features/forms/form-fields.js';

const wanted = (url: URL, lang: string): string =>
  deskPath(url.searchParams.get('to') ?? '', `/${lang}/staff`);

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const me = await visit.tryAsk(readMe);
  if (me) throw redirect(wanted(visit.url, visit.locale.tag));
  return {
    again: visit.url.searchParams.has('again'),
    out: visit.url.searchParams.has('out'),
    kept: /[?&]f=/.test(wanted(visit.url, visit.locale.tag)),
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const get = fieldsOf(await formOf(args.request));
  const login = get('login').trim();
  const sent = await visit.send(signIn, { body: { login, password: get('password') } });
  if (!sent.ok) {
    const { problem } = sent;
    return data({ login, problem, at: Date.now() }, { status: problem.status });
  }
  const headers = new Headers();
  for (const cookie of sent.headers.getSetCookie()) headers.append('set-cookie', cookie);
  return redirect(wanted(visit.url, visit.locale.tag), { headers });
};

export default function SignInRoute() {
  const { again, out, kept } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  return <SignIn again={again} out={out} kept={kept} {...{ login: '', ...state }} />;
}
