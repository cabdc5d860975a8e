import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useActionData,
  useLoaderData,
} from 'react-router';
import {
  finishDirectorySignIn,
  finishSignIn,
  type Problem,
  problemOf,
  readMe,
  readSignInWays,
  signIn,
} from '../../../../core/contract/index.js';
import { type Visit, visitOf } from '../../../api/visit.js';
import { deskPath } from '../../../features/desk/desk-visit.js';
import { CodeStep } from '../../../features/desk/frame/CodeStep.js';
import { SignIn } from '../../../features/desk/frame/SignIn.js';
import { withCookies } from '../../../features/desk/frame/with-cookies.js';
import { fieldsOf, formOf } from '../../../features/forms/form-fields.js';

const wanted = (url: URL, lang: string): string =>
  deskPath(url.searchParams.get('to') ?? '', `/${lang}/staff`);

/** The same page in another step, which leads to where one wanted to go all the same. */
const atStep = ({ url }: Visit, step: 'code' | 'over' | undefined): string => {
  const search = new URLSearchParams(url.search);
  for (const name of ['step', 'again', 'out', 'why']) search.delete(name);
  if (step) search.set('step', step);
  return `${url.pathname}?${search}`;
};

/** Why the directory did not let somebody in, as its address says it: anything else there says nothing. */
const whyOf = (code: string | null): Problem | undefined => {
  const why = (['directory_away', 'unavailable', ...finishDirectorySignIn.errors] as const).find(
    (one) => one === code,
  );
  if (why) return problemOf(why === 'too_many_attempts' ? 'directory_refused' : why);
  return code === null ? undefined : problemOf('directory_refused');
};

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args, { staff: true });
  const me = await visit.tryAsk(readMe);
  if (me) throw redirect(wanted(visit.url, visit.locale.tag));
  const ways = await visit.tryAsk(readSignInWays);
  const to = wanted(visit.url, visit.locale.tag);
  return {
    /** Where the link to the city's directory leads, where there is one. */
    directory: ways?.directory
      ? `${visit.url.pathname}/directory?${new URLSearchParams({ to })}`
      : null,
    why: whyOf(visit.url.searchParams.get('why')),
    step: visit.url.searchParams.get('step'),
    again: visit.url.searchParams.has('again'),
    out: visit.url.searchParams.has('out'),
    kept: /[?&]f=/.test(to),
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
  const { directory, why, step, again, out, kept } = useLoaderData<typeof loader>();
  const state = useActionData<typeof action>();
  if (step === 'code') return <CodeStep problem={state?.problem} at={state?.at} />;
  return (
    <SignIn
      again={again}
      out={out}
      over={step === 'over'}
      kept={kept}
      directory={directory}
      {...{ login: '', problem: why, ...state }}
    />
  );
}
