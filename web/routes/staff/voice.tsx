import { useMemo } from 'react';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { problemOf, readVoice } from '../../../core/contract/index.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { readFilter, searchOf } from '../../features/desk/inbox/inbox-filter.js';
import { readSections } from '../../features/desk/sections.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../features/desk/verbs/kept/through-sign-in.js';
import { nextIn } from '../../features/desk/verbs/next/moves-on.js';
import { perform } from '../../features/desk/verbs/verbs.js';
import { presentAlike } from '../../features/desk/voice/alike/present-alike.js';
import { readAlike } from '../../features/desk/voice/alike/read-alike.js';
import { presentVoice } from '../../features/desk/voice/present-voice.js';
import { BEFORE } from '../../features/desk/voice/thread/present-thread.js';
import { VoicePane } from '../../features/desk/voice/VoicePane.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const { id = '' } = args.params;
  const before = visit.url.searchParams.get(BEFORE);
  const [voice, sections, alike, typed] = await Promise.all([
    visit.ask(readVoice, { params: { id }, query: before ? { before } : {} }),
    readSections(visit),
    readAlike(visit, id),
    keptThroughSignIn(args, visit, id),
  ]);
  return {
    voice: presentVoice(voice, {
      locale: visit.locale,
      sections,
      now: Date.now(),
      personalIn: visit.personalIn,
    }),
    sections,
    alike: presentAlike(alike, visit.locale),
    // As if it had been refused without a fault.
    typed: typed && ({ verb: 'refresh', ...typed } as const),
  };
};

/** What somebody wrote was not kept, because they are not signed in any more. */
const notKept = (thrown: unknown): Awaited<ReturnType<typeof perform>> => {
  if (!(thrown instanceof Response)) throw thrown;
  return {
    state: { verb: 'draft', typed: {}, at: Date.now(), problem: problemOf('sign_in_required') },
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const { id = '' } = args.params;
  const form = await formOf(args.request);
  // Whoever is writing is not led away: the text stays where it is until they sign in.
  const outcome =
    form.get('autosave') === 'yes'
      ? await perform(visit, id, form).catch(notKept)
      : await orKeptToSignIn(args, { place: id, posted: form }, () => perform(visit, id, form));
  if (outcome.state) return data(outcome.state, { status: outcome.state.problem?.status ?? 200 });
  if (outcome.saved) return null;
  const filter = readFilter(visit.url.searchParams);
  const list = `/${visit.locale.tag}/staff`;
  const next = nextIn(form);
  if (next && next !== id)
    return redirect(`${list}/voices/${next}${searchOf(filter, { ...outcome.completed, of: id })}`);
  const search = searchOf(filter, outcome.completed);
  return redirect(outcome.away ? list + search : `${list}/voices/${id}${search}`);
};

export default function VoiceRoute() {
  const { voice, sections, alike, typed } = useLoaderData<typeof loader>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again with each change of the voice, it is the same
  const stopped = useMemo(() => typed, [typed?.at]);
  const state = useOutcome<typeof action>() ?? stopped;
  // A new key for each voice, so that nothing typed for one stands under another.
  return <VoicePane key={voice.id} {...{ voice, sections, alike, state }} />;
}
