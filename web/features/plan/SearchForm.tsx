import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/Button.js';
import { TextInput } from '../../ui/form/TextInput.js';
import { useTo } from '../site/address.js';

interface SearchFormProps {
  readonly label: ReactNode;
  readonly hint: ReactNode;
  readonly value?: string;
}

/** Finds measures by words: a plain GET, so the result has an address. */
export const SearchForm = ({ label, hint, value }: SearchFormProps) => {
  const { say } = useWords();
  const to = useTo();
  return (
    <search>
      <form className="search" method="get" action={to('/plan')}>
        <TextInput id="q" name="q" type="search" label={label} hint={hint} defaultValue={value} />
        <Button type="submit" kind="quiet">
          {say('form.search')}
        </Button>
      </form>
    </search>
  );
};
