import { MODERATION_REASONS } from '../../../../../core/contract/index.js';
import { useDeskWords } from '../../../../i18n/desk-words.js';
import { RadioGroup } from '../../../../ui/form/RadioGroup.js';
import { controlId } from '../../use-desk-errors.js';
import type { VerbErrors } from '../VerbForm.js';

interface ModerationReasonsProps {
  readonly verb: 'withhold' | 'retract';
  /** The field: of a withheld opinion the code is the reason, of a retracted one it stands beside a reason in words. */
  readonly name: 'reason' | 'code';
  readonly label: string;
  readonly hint?: string | undefined;
  readonly chosen: string | undefined;
  readonly errors: VerbErrors;
}

/** Why an opinion is not public: what its sender and everybody is told. */
export const ModerationReasons = (props: ModerationReasonsProps) => {
  const { verb, name, label, hint, chosen, errors } = props;
  const { say } = useDeskWords();
  return (
    <RadioGroup
      id={controlId(verb, name)}
      name={name}
      label={label}
      hint={hint}
      required
      error={errors.errorOf(name)}
      errorPrefix={errors.errorPrefix}
      defaultValue={chosen}
      options={MODERATION_REASONS.map((code) => ({
        value: code,
        text: say(`moderationReason.${code}`),
      }))}
    />
  );
};
