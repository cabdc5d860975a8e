import { useRevalidator } from 'react-router';
import type { StaffVerb } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useHydrated } from '../../use-hydrated.js';
import type { FormView, VoiceView } from '../../voice/present-voice.js';
import type { VerbProps } from '../VerbForm.js';
import { dropAtServer } from './at-server.js';
import { dropLocal } from './local-forms.js';
import { useFormPlace } from './use-form-place.js';

/** Which field of a form holds what a person thought out; forms of choices alone are worth no keeping when they are gone. */
const WRITTEN: Partial<Record<StaffVerb, string>> = {
  answer: 'text',
  message: 'text',
  note: 'text',
  inquire: 'question',
  advise: 'text',
  reassign: 'reason',
  reopen: 'reason',
  retract: 'reason',
  withhold: 'note',
  uphold: 'reply',
  publish: 'publicText',
  correct: 'text',
  correct_publication: 'publicText',
  approve: 'comment',
  return: 'comment',
};

interface UnsentFormProps {
  readonly voice: VoiceView;
  readonly form: FormView;
}

const textOf = ({ verb, fields }: FormView): string => fields[WRITTEN[verb] ?? ''] ?? '';

const UnsentForm = ({ voice, form }: UnsentFormProps) => {
  const { say } = useDeskWords();
  const place = useFormPlace(voice, form.verb);
  const { revalidate } = useRevalidator();
  const hydrated = useHydrated();
  const discard = () => {
    dropLocal(place);
    void dropAtServer(place).then(revalidate);
  };
  return (
    <>
      <p className="written" lang="ja" dir="auto">
        {textOf(form)}
      </p>
      {hydrated ? (
        <p>
          <button className="button" data-kind="link" type="button" onClick={discard}>
            {say('kept.discard')}
          </button>
        </p>
      ) : null}
    </>
  );
};

/** An answer stands here even where one may answer: in its field stands what a colleague wrote. */
const isUnsent = ({ may, draft, answers }: VoiceView, form: FormView): boolean =>
  form.verb === 'answer'
    ? ![draft?.text, answers.at(-1)?.text].includes(textOf(form))
    : !may.includes(form.verb);

/** What was typed for something for which a colleague was first: shown, so that the work is not lost. */
export const UnsentForms = ({ voice, state }: VerbProps) => {
  const { say } = useDeskWords();
  const inField = state?.typed.of === 'answer' ? state.typed.text : undefined;
  const unsent = voice.forms.filter(
    (form) => textOf(form) && textOf(form) !== inField && isUnsent(voice, form),
  );
  if (unsent.length === 0) return null;
  const mayStill = unsent.some(({ verb }) => voice.may.includes(verb));
  return (
    <section className="notice" data-tone="wait" data-screen aria-labelledby="unsent-forms">
      <div>
        <h2 id="unsent-forms">{say('kept.unsent')}</h2>
        <p>{say(mayStill ? 'act.draft.late' : 'kept.unsentText')}</p>
        {unsent.map((form) => (
          <UnsentForm key={form.verb} voice={voice} form={form} />
        ))}
      </div>
    </section>
  );
};
