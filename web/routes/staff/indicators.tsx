import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  redirect,
  useLoaderData,
} from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { Indicators } from '../../features/desk/indicators/Indicators.js';
import {
  FILE,
  type FileState,
  fileBefore,
  readFigureFile,
} from '../../features/desk/indicators/load-figure-file.js';
import {
  figureBefore,
  loadIndicators,
  type StateState,
  sayFigure,
} from '../../features/desk/indicators/load-indicators.js';
import { useOutcome } from '../../features/desk/use-outcome.js';
import {
  keptThroughSignIn,
  orKeptToSignIn,
} from '../../features/desk/verbs/kept/through-sign-in.js';
import { formOf } from '../../features/forms/form-fields.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

const PLACE = 'indicators';

/** What became of one of the page's forms. */
interface Outcome {
  readonly outcome?: StateState | undefined;
  readonly file?: FileState | undefined;
}

export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const [view, before] = await Promise.all([
    loadIndicators(visit),
    keptThroughSignIn(args, visit, PLACE),
  ]);
  return {
    view,
    before:
      before?.typed.code === FILE
        ? { file: fileBefore(before) }
        : before && { outcome: figureBefore(before) },
  };
};

export const action = async (args: ActionFunctionArgs) => {
  const visit = deskVisit(args);
  const form = await formOf(args.request);
  if (form.get('code') === FILE) {
    const file = await orKeptToSignIn(args, { place: PLACE, posted: form }, () =>
      readFigureFile(visit, form),
    );
    return data({ file }, { status: file?.problem?.status ?? 200 });
  }
  const outcome = await orKeptToSignIn(args, { place: PLACE, posted: form }, () =>
    sayFigure(visit, form),
  );
  if (outcome) return data({ outcome }, { status: outcome.problem?.status ?? 200 });
  return redirect(`${visit.url.pathname}#${form.get('code')}`);
};

export default function IndicatorsRoute() {
  const { view, before } = useLoaderData<typeof loader>();
  const state: Outcome | undefined = useOutcome<typeof action>() ?? before;
  return <Indicators view={view} state={state?.outcome} file={state?.file} />;
}
