import { useRevalidator } from 'react-router';
import type { StaffVerb } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { useHydrated } from '../../use-hydrated.js';
import type { FormView, VoiceView } from '../../voice/present-voice.js';
import { dropAtServer } from './at-server.js';
import { dropLocal } from './local-forms.js';
import { useFormPlace } from './use-form-place.js';

/** Which field of a form holds what a person thought out; forms of choices alone are worth no keeping when they are gone. */
const WRITTEN: Partial<Record<StaffVerb, string>> = {
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

/** What was typed for something that cannot be done any more, as a colleague was first: shown, so that the work is not lost. */
export const UnsentForms = ({ voice }: { readonly voice: VoiceView }) => {
  const { say } = useDeskWords();
  const unsent = voice.forms.filter((form) => !voice.may.includes(form.verb) && textOf(form));
  if (unsent.length === 0) return null;
  return (
    <section className="notice" data-tone="wait" data-screen aria-labelledby="unsent-forms">
      <div>
        <h2 id="unsent-forms">{say('kept.unsent')}</h2>
        <p>{say('kept.unsentText')}</p>
        {unsent.map((form) => (
          <UnsentForm key={form.verb} voice={voice} form={form} />
        ))}
      </div>
    </section>
  );
};
