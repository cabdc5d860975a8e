import type { ComponentProps } from 'react';
import { Field, type FieldText, fieldText } from './Field.js';

type Native = Omit<ComponentProps<'input'>, keyof FieldText | 'placeholder' | 'className'>;

interface TextInputProps extends FieldText, Native {
  readonly name: string;
  /** A placeholder vanishes when it is needed most; use `hint`. */
  readonly placeholder?: never;
}

export const TextInput = (props: TextInputProps) => {
  const { text, native } = fieldText(props);
  return (
    <Field {...text}>
      {(wiring) => <input type="text" dir="auto" {...native} {...wiring} className="control" />}
    </Field>
  );
};
