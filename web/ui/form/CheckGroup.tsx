import { Choice } from './Choice.js';
import { FieldLabel, FieldNotes, wiringOf } from './Field.js';
import type { RadioGroupProps } from './RadioGroup.js';

interface CheckGroupProps extends Omit<RadioGroupProps, 'defaultValue'> {
  readonly defaultValues: readonly string[];
}

/** As many choices as one likes. The first carries the group's id, so that an error link lands on it. */
export const CheckGroup = ({ name, options, defaultValues, ...text }: CheckGroupProps) => (
  <fieldset
    className="field"
    data-invalid={text.error ? true : undefined}
    aria-describedby={wiringOf(text)['aria-describedby']}
  >
    <legend>
      <FieldLabel {...text} />
    </legend>
    <FieldNotes {...text} />
    <div className="choices" data-columns>
      {options.map((option, i) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={i === 0 ? text.id : `${text.id}-${option.value}`}
          name={name}
          value={option.value}
          defaultChecked={defaultValues.includes(option.value)}
          hint={option.hint}
        >
          {option.text}
        </Choice>
      ))}
    </div>
  </fieldset>
);
