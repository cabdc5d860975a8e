import { useDeskWords } from '../../../i18n/desk-words.js';
import { TextArea } from '../../../ui/form/TextArea.js';
import { controlId } from '../use-desk-errors.js';
import { VerbForm, type VerbProps } from './VerbForm.js';

/** Verbs that take nothing, or a reason alone, by what the reason is called. */
const REASON = {
  close: null,
  reopen: 'act.reopen.reason',
  hold: 'act.hold.reason',
  lift_hold: 'act.lift_hold.reason',
} as const;
type SimpleVerb = keyof typeof REASON;

interface SimpleFormProps extends VerbProps {
  readonly verb: SimpleVerb;
}

/** The form of a simple verb; its words are `act.<verb>`. */
export const SimpleForm = ({ verb, ...props }: SimpleFormProps) => {
  const { say } = useDeskWords();
  const hint = say(`act.${verb}.hint`);
  const reason = REASON[verb];
  return (
    <VerbForm {...props} verb={verb} submit={say(`act.${verb}.submit`)}>
      {(typed, { errorOf, errorPrefix }) =>
        reason ? (
          <TextArea
            id={controlId(verb, 'reason')}
            name="reason"
            rows={3}
            label={say(reason)}
            hint={hint}
            required
            error={errorOf('reason')}
            errorPrefix={errorPrefix}
            defaultValue={typed.reason ?? ''}
          />
        ) : (
          <p className="hint">{hint}</p>
        )
      }
    </VerbForm>
  );
};

/** For the map of forms. */
export const simpleForm = (verb: SimpleVerb) => (props: VerbProps) => (
  <SimpleForm {...props} verb={verb} />
);
