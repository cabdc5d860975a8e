import { useDeskWords } from '../../../../../i18n/desk-words.js';
import type { DeskKey } from '../../../../../i18n/keys.js';
import { Notice } from '../../../../../ui/Notice.js';
import { Written } from '../../../../../ui/voice/Written.js';
import type { BuilderState } from '../state/builder-state.js';

/** What a place is called on the builder's pages. */
const CALLED: Readonly<Record<string, DeskKey>> = {
  title: 'forms.build.title',
  lead: 'forms.build.lead',
  thanks: 'forms.build.thanks',
  minutes: 'forms.build.minutes',
  opens: 'forms.build.opens',
  closes: 'forms.build.closes',
  who: 'forms.build.who',
  results: 'forms.results',
  by: 'forms.build.by',
  careful: 'forms.build.careful',
  becomes: 'forms.build.outcome.title',
  pages: 'forms.build.questions',
  label: 'forms.build.question',
  hint: 'forms.build.hint',
  options: 'forms.build.options',
  rows: 'forms.build.rows',
  from: 'forms.build.from',
  to: 'forms.build.to',
  low: 'forms.build.low',
  high: 'forms.build.high',
  min: 'forms.build.min',
  max: 'forms.build.max',
  bands: 'forms.build.bands',
  if: 'forms.build.condition',
};

/** Where two people changed the same: what the first has saved, so that it can be compared with what stands in the fields. */
export const Theirs = ({ state }: { readonly state: BuilderState | undefined }) => {
  const { say } = useDeskWords();
  const both = state?.both;
  if (!both || both.theirs.length === 0) return null;
  return (
    <div key={state.at} role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
      <Notice tone="wait" title={say('forms.build.both', { name: both.by })}>
        <p>{say('forms.build.bothText', { name: both.by })}</p>
        <dl className="their-texts">
          {both.theirs.map(({ name, lang, text }, at) => {
            const called = CALLED[name];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: two texts may have one name, and each refusal makes the list anew
              <div key={at}>
                <dt>{called ? say(called) : say('forms.build.settings')}</dt>
                <dd className="written">
                  {text === null ? say('forms.build.gone') : <Written lang={lang}>{text}</Written>}
                </dd>
              </div>
            );
          })}
        </dl>
      </Notice>
    </div>
  );
};
