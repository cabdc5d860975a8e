import { useLocation } from 'react-router';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextArea } from '../../ui/form/TextArea.js';

/** Fields of a form, as they were sent. */
export type Kept = readonly (readonly [name: string, value: string])[];

/** The field that people write in. */
const WRITTEN = 'text';

/** A form that was refused because it came from elsewhere: what was typed is there, and can be sent from here. */
export const KeptForm = ({ kept }: { readonly kept: Kept }) => {
  const { say } = useWords();
  const { pathname, search } = useLocation();
  return (
    <form className="stack" method="post" action={pathname + search}>
      {kept.map(([name, value], i) =>
        name === WRITTEN ? (
          <TextArea
            // biome-ignore lint/suspicious/noArrayIndexKey: the fields never move
            key={i}
            id={`kept-${i}`}
            name={name}
            label={say('page.foreign.kept')}
            defaultValue={value}
          />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fields never move
          <input key={i} type="hidden" name={name} value={value} />
        ),
      )}
      <div className="actions" data-main="">
        <Button type="submit">{say('page.foreign.send')}</Button>
      </div>
    </form>
  );
};
