import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldText } from './Field.js';

type Native = Omit<ComponentProps<'textarea'>, keyof FieldText | 'placeholder' | 'className'>;

interface TextAreaProps extends FieldText, Native {
  readonly name: string;
  readonly placeholder?: never;
  /** What stands below the control: remaining characters, a warning. */
  readonly below?: ReactNode;
}

export const TextArea = ({
  id,
  label,
  badge,
  required,
  hint,
  error,
  errorPrefix,
  question,
  below,
  ...native
}: TextAreaProps) => (
  <Field {...{ id, label, badge, required, hint, error, errorPrefix, question }}>
    {(wiring) => (
      <>
        <textarea rows={8} {...native} {...wiring} className="control" />
        {below}
      </>
    )}
  </Field>
);
