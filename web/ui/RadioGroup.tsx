import type { ReactNode } from 'react';
import { FieldLabel, FieldNotes, type FieldText, wiringOf } from './Field.js';

export interface RadioOption {
  readonly value: string;
  readonly text: ReactNode;
  readonly hint?: ReactNode;
}

interface RadioGroupProps extends FieldText {
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
        {options.map((option, i) => {
          const id = i === 0 ? text.id : `${text.id}-${option.value}`;
          return (
            <div className="choice" key={option.value}>
              <input
                type="radio"
                id={id}
                name={name}
                value={option.value}
                defaultChecked={option.value === defaultValue}
                aria-describedby={option.hint ? `${id}-about` : undefined}
              />
              <label htmlFor={id} className="choice-label">
                <span className="choice-title">{option.text}</span>
                {option.hint ? (
                  <span className="hint" id={`${id}-about`}>
                    {option.hint}
                  </span>
                ) : null}
              </label>
            </div>
          );
        })}
      </div>
    </fieldset>
  );
};
