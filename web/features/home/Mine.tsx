import { Link } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { Icon } from '../../ui/Icon.js';
import { FROM_HOME } from '../my-voice/typed-at-home.js';
import { useTo } from '../site/address.js';

/**
 * For those who have sent something: one way to their answer, and where there is room the field itself. What is typed goes
 * by POST, as on the page of one's own voice.
 */
export const Mine = () => {
  const { say, plain } = useWords();
  const to = useTo();
  const path = to('/my-voice');
  return (
    <section className="mine" aria-label={plain('home.mine.title')}>
      <Link className="mine-link" to={path}>
        <Icon shape="receipt" size={28} />
        <span className="mine-words">
          <strong>{say('home.mine.title')}</strong>
          <span className="mine-text">{say('home.mine.text')}</span>
        </span>
      </Link>
      <form
        className="mine-form"
        method="post"
        action={path}
        noValidate
        data-kept
        data-not-sent={plain('underWay.failed.careful')}
        data-again={plain('underWay.failed.again')}
      >
        <input type="hidden" name={FROM_HOME} value="1" />
        <TextInput
          id="receipt"
          name="receipt"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          data-figures=""
          label={say('myVoice.receipt.label')}
        />
        <div data-main>
          <Button type="submit" kind="quiet" name="intent" value="show" formAction={path}>
            {say('home.mine.button')}
          </Button>
        </div>
      </form>
    </section>
  );
};
