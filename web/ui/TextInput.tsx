import type { ComponentProps } from 'react';
import { Field, type FieldText } from './Field.js';

type Native = Omit<ComponentProps<'input'>, keyof FieldText | 'placeholder' | 'className'>;

interface TextInputProps extends FieldText, Native {
  readonly name: string;
  /** A placeholder vanishes when it is needed most; use `hint`. */
  readonly placeholder?: never;
}

export const TextInput = ({
  id,
  label,
  badge,
  required,
  hint,
  error,
  errorPrefix,
  question,
  ...native
}: TextInputProps) => (
  <Field {...{ id, label, badge, required, hint, error, errorPrefix, question }}>
    {(wiring) => <input type="text" {...native} {...wiring} className="control" />}
  </Field>
);
