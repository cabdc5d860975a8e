import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { useTo } from './address.js';

/** Furigana on and off by a cookie. On a form page it sends the form, so that nothing typed is lost. */
export const ReadingsSwitch = ({ form }: { readonly form?: string | undefined }) => {
  const { readings, say } = useWords();
  const { pathname, search } = useLocation();
  const to = useTo();
  const text = say(readings ? 'readings.hide' : 'readings.show');
  const next = readings ? 'off' : 'on';
  if (form) {
    return (
      <button
        className="pill"
        type="submit"
        form={form}
        formAction={pathname + search}
        formNoValidate
        name="intent"
        value={`readings-${next}`}
      >
        <span>{text}</span>
      </button>
    );
  }
  return (
    <form method="post" action={to('/readings')}>
      <input type="hidden" name="back" value={pathname + search} />
      <button className="pill" type="submit" name="readings" value={next}>
        <span>{text}</span>
      </button>
    </form>
  );
};
