import type { Problem } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { useFormErrors } from '../forms/use-form-errors.js';

interface OwnVoiceFormProps {
  readonly id: string;
  readonly receipt: string;
  readonly secret: string;
  readonly problem?: Problem | undefined;
}

/** Number and secret go by POST, so they stand in no address and no server log. */
export const OwnVoiceForm = ({ id, receipt, secret, problem }: OwnVoiceFormProps) => {
  const { say, plain } = useWords();
  const { errorOf, errorPrefix } = useFormErrors(problem);
  const typed = { autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false } as const;
  return (
    <form
      className="form"
      method="post"
      noValidate
      id={id}
      data-kept
      data-not-sent={plain('underWay.failed.careful')}
      data-again={plain('underWay.failed.again')}
    >
      <TextInput
        {...typed}
        id="receipt"
        name="receipt"
        data-figures=""
        data-width="short"
        required
        label={say('myVoice.receipt.label')}
        hint={say('myVoice.receipt.hint')}
        error={errorOf('receipt')}
        errorPrefix={errorPrefix}
        defaultValue={receipt}
      />
      <TextInput
        {...typed}
        id="secret"
        name="secret"
        data-figures=""
        required
        label={say('myVoice.secret.label')}
        hint={say('myVoice.secret.hint')}
        error={errorOf('secret')}
        errorPrefix={errorPrefix}
        defaultValue={secret}
      />
      <div className="actions" data-main="">
        <Button type="submit" name="intent" value="show">
          {say('myVoice.show')}
        </Button>
      </div>
      <p className="small">{say('myVoice.lost')}</p>
    </form>
  );
};
