import { withoutReadings } from '../../../core/language/index.js';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { EverydayList } from '../everyday/EverydayList.js';
import type { Everyday } from '../everyday/everyday.js';
import { useTo } from '../site/address.js';

/** Words that stand on the page; the others are one tap away. */
const SHOWN = 3;
const EXAMPLES = 2;

/** What people come for: a field, and the words that are asked most. */
export const Needs = ({ words }: { readonly words: readonly Everyday[] }) => {
  const { say, plain } = useWords();
  const to = useTo();
  const examples = words.slice(0, EXAMPLES).map(({ word }) => withoutReadings(word));
  return (
    <section className="home-part">
      <h2>
        <label htmlFor="q">{say('home.needs.title')}</label>
      </h2>
      <search>
        <form className="needs-find" method="get" action={to('/plan')}>
          <div className="needs-field">
            <input
              className="control"
              id="q"
              name="q"
              type="search"
              placeholder={
                examples.length > 0
                  ? plain('home.needs.example', { words: examples.join(', ') })
                  : undefined
              }
            />
          </div>
          <Button type="submit">{say('form.search')}</Button>
        </form>
      </search>
      {words.length > 0 ? (
        <EverydayList words={words.slice(0, SHOWN)} more={words.slice(SHOWN)} />
      ) : null}
    </section>
  );
};
