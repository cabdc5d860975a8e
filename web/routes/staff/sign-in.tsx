import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import { finishSignIn, readMe, signIn } from '../../../core/contract/index.js';
import { type Visit, visitOf } from '../../api/visit.js';
import { deskPath } from '../../features/desk/desk-visit.js';
import { CodeStep } from '../../features/desk/frame/CodeStep.js';
import { SignIn } from '../../features/desk/frame/SignIn.js';
import { fieldsOf, formOf } from '../../features/forms/form-fields.js';

const wanted = (url: URL, lang: string): string =>
  deskPath(url.searchParams.get('to') ?? '', `/${lang}/staff`);

/** The same page in another step, which leads to where one wanted to go all the same. */
const atStep = ({ url }: Visit, step: 'code' | 'over' | undefined): string => {
  const search = new URLSearchParams(url.search);
  for (const name of ['step', 'again', 'out']) search.delete(name);
  if (step) search.set('step', step);
  return `${url.pathname}?${search}`;
};

const withCookies = (to: string, given: Headers | undefined) => {
  const headers = new Headers();
  for (const cookie of given?.getSetCookie() ?? []) headers.append('set-cookie', cookie);
  return redirect(to, { headers });
};

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const me = await visit.tryAsk(readMe);
  if (me) throw redirect(wanted(visit.url, visit.locale.tag));
  return {
    step: visit.url.searchParams.get('step'),
    again: visit.url.searchParams.has('again'),
    out: visit.url.searchParams.has('out'),
    kept: /[?&]f=/.test(wanted(visit.url, visit.locale.tag)),
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const get = fieldsOf(await formOf(args.request));
  const home = wanted(visit.url, visit.locale.tag);
  if (get('intent') === 'code') {
    const sent = await visit.send(finishSignIn, { body: { code: get('code') } });
    if (sent.ok) return withCookies(home, sent.headers);
    const { problem } = sent;
    if (problem.code === 'sign_in_over') return redirect(atStep(visit, 'over'));
    return data({ login: '', problem, at: Date.now() }, { status: problem.status });
  }
  const login = get('login').trim();
  const sent = await visit.send(signIn, { body: { login, password: get('password') } });
  if (!sent.ok) {
    const { problem } = sent;
    if (problem.code === 'code_required') return withCookies(atStep(visit, 'code'), sent.headers);
    return data({ login, problem, at: Date.now() }, { status: problem.status });
  }
  return withCookies(home, sent.headers);
};

export default function SignInRoute() {
  const { step, again, out, kept } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (step === 'code') return <CodeStep problem={state?.problem} at={state?.at} />;
  return (
    <SignIn
      again={again}
      out={out}
      over={step === 'over'}
      kept={kept}
      {...{ login: '', ...state }}
    />
  );
}
