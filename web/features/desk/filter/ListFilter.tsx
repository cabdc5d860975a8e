import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { useDeskWords } from '../../../i18n/desk-words.js';
import { useTo } from '../../site/address.js';

interface ListFilterProps {
  /** The list that it narrows, below the language. */
  readonly path: string;
  /** What is asked for beside the fields, and stays. */
  readonly keeps?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
  /** What stands behind the press. */
  readonly after?: ReactNode;
}

/** The press that narrows. */
export const FilterPress = () => {
  const { say } = useDeskWords();
  return (
    <button className="button" data-kind="quiet" type="submit">
      {say('filter.title')}
    </button>
  );
};

/** What narrows a list beside the voices: its fields and the press in a line. A GET form, so that every list has an address. */
export const ListFilter = ({ path, keeps = {}, children, after }: ListFilterProps) => {
  const to = useTo();
  return (
    <Form method="get" action={to(path)} className="line-form">
      {Object.entries(keeps).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <FilterPress />
      {after}
    </Form>
  );
};
