import type { Problem } from '../../../core/contract/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { useFormErrors } from '../forms/use-form-errors.js';
import { useTo } from '../site/address.js';

interface OwnVoiceFormProps {
  readonly id: string;
  /** What stands in the field. */
  readonly typed: string;
  readonly problem?: Problem | undefined;
}

/**
 * Number and secret go by POST, so they stand in no address and no server log. A link or a QR code brings them behind the
 * `#`, which no server sees; `web/enhance` puts them into the field.
 */
export const OwnVoiceForm = ({ id, typed, problem }: OwnVoiceFormProps) => {
  const { say, plain } = useWords();
  const to = useTo();
  const { errorOf, errorPrefix } = useFormErrors(problem);
  return (
    <form
      className="form"
      method="post"
      noValidate
      id={id}
      data-opens-by-link
      data-kept
      data-not-sent={plain('underWay.failed.careful')}
      data-again={plain('underWay.failed.again')}
    >
      <TextInput
        id="receipt"
        name="receipt"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        data-figures=""
        required
        label={say('myVoice.receipt.label')}
        hint={say('myVoice.receipt.hint')}
        error={errorOf('receipt')}
        errorPrefix={errorPrefix}
        defaultValue={typed}
      />
      <div className="actions" data-main="">
        <Button type="submit" name="intent" value="show">
          {say('myVoice.show')}
        </Button>
      </div>
      <p>
        <a href={to('/lost')}>{say('lost.title')}</a>
      </p>
    </form>
  );
};
