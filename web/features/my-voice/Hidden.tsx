import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';

/** A voice for counsellors only: nothing of it is on the page until its writer, alone before it, asks for it. */
export const Hidden = ({ isHidden }: { readonly isHidden: boolean }) => {
  const { say } = useWords();
  return isHidden ? (
    <div className="stack-tight">
      <p>{say('myVoice.hidden.text')}</p>
      <div className="actions">
        <Button type="submit" name="intent" value="reveal">
          {say('myVoice.hidden.show')}
        </Button>
      </div>
    </div>
  ) : (
    <div className="actions">
      <Button type="submit" kind="quiet" name="intent" value="hide">
        {say('myVoice.hidden.hide')}
      </Button>
    </div>
  );
};
