import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldText, fieldText } from './Field.js';

type Native = Omit<ComponentProps<'textarea'>, keyof FieldText | 'placeholder' | 'className'>;

interface TextAreaProps extends FieldText, Native {
  readonly name: string;
  readonly placeholder?: never;
  /** What stands below the control: remaining characters, a warning. */
  readonly below?: ReactNode;
}

export const TextArea = ({ below, ...props }: TextAreaProps) => {
  const { text, native } = fieldText(props);
  return (
    <Field {...text}>
      {(wiring) => (
        <>
          <textarea rows={8} dir="auto" {...native} {...wiring} className="control" />
          {below}
        </>
      )}
    </Field>
  );
};
