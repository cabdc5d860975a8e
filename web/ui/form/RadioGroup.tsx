import type { ReactNode } from 'react';
import { Choice } from './Choice.js';
import { FieldLabel, FieldNotes, type FieldText, wiringOf } from './Field.js';

export interface RadioOption {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
}

export interface RadioGroupProps extends FieldText {
  readonly name: string;
  readonly options: readonly RadioOption[];
  readonly defaultValue?: string | undefined;
}

/** One choice of few. The first choice carries the group's id, so that an error link lands on it. */
export const RadioGroup = ({ name, options, defaultValue, ...text }: RadioGroupProps) => {
  const wiring = wiringOf(text);
  return (
    <fieldset
      className="field"
      data-invalid={text.error ? true : undefined}
      aria-describedby={wiring['aria-describedby']}
    >
      <legend>
        {text.question ? (
          <h1>
            <FieldLabel {...text} />
          </h1>
        ) : (
          <FieldLabel {...text} />
        )}
      </legend>
      <FieldNotes {...text} />
      <div className="choices">
        {options.map((option, i) => (
          <Choice
            key={option.value}
            type="radio"
            id={i === 0 ? text.id : `${text.id}-${option.value}`}
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            hint={option.hint}
          >
            {option.text}
          </Choice>
        ))}
      </div>
    </fieldset>
  );
};
