import type { ComponentProps } from 'react';
import { Field, type FieldText, fieldText } from './Field.js';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
  readonly lang?: string;
}
export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

type Native = Omit<ComponentProps<'select'>, keyof FieldText | 'className' | 'children'>;

interface SelectProps extends FieldText, Native {
  readonly name: string;
  readonly options?: readonly SelectOption[];
  readonly groups?: readonly SelectGroup[];
}

const Options = ({ options }: { readonly options: readonly SelectOption[] }) =>
  options.map(({ value, text, lang }) => (
    <option key={value} value={value} lang={lang}>
      {text}
    </option>
  ));

export const Select = ({ options = [], groups = [], ...props }: SelectProps) => {
  const { text, native } = fieldText(props);
  return (
    <Field {...text}>
      {(wiring) => (
        <select {...native} {...wiring} className="control">
          <Options options={options} />
          {groups.map((group) => (
            <optgroup key={group.label} label={group.label}>
              <Options options={group.options} />
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
};
