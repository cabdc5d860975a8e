import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { Notice } from '../../ui/Notice.js';

/** Two steps, because it cannot be undone. */
export const Withdraw = ({ asking }: { readonly asking: boolean }) => {
  const { say } = useWords();
  return asking ? (
    <Notice tone="wait" title={say('myVoice.withdraw.title')}>
      <p>{say('myVoice.withdraw.text')}</p>
      <p>{say('myVoice.withdraw.erased')}</p>
      <div className="actions">
        <Button type="submit" kind="help" name="intent" value="withdraw-confirm">
          {say('myVoice.withdraw.confirm')}
        </Button>
        <Button type="submit" kind="quiet" name="intent" value="show">
          {say('myVoice.withdraw.cancel')}
        </Button>
      </div>
    </Notice>
  ) : (
    <div className="actions">
      <Button type="submit" kind="quiet" name="intent" value="withdraw">
        {say('myVoice.withdraw.button')}
      </Button>
    </div>
  );
};
