import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';

/** Seconds without a sign of life after which the words are hidden again. */
export const HIDDEN_AFTER = 120;

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
    <div className="stack-tight">
      <div className="actions">
        <Button type="submit" kind="quiet" name="intent" value="hide" data-restart>
          {say('myVoice.hidden.hide')}
        </Button>
      </div>
      <p className="hint" hidden data-idle-said>
        {say('myVoice.hidden.byItself', { n: HIDDEN_AFTER / 60 })}
      </p>
    </div>
  );
};
