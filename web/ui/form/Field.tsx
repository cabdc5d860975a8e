import type { ReactNode } from 'react';

export interface FieldText {
  readonly id: string;
  readonly label: ReactNode;
  /** "required" or "optional", in words. */
  readonly badge?: ReactNode;
  readonly required?: boolean;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** Read before the error, such as "Error:". */
  readonly errorPrefix?: string;
  /** The label is the page's one question, so it is its heading too. */
  readonly question?: boolean;
}

/** Parts a control's props: what is said about the field, and what the element itself gets. */
export const fieldText = <P extends FieldText>({
  id,
  label,
  badge,
  required,
  hint,
  error,
  errorPrefix,
  question,
  ...native
}: P) => ({
  text: { id, label, badge, required, hint, error, errorPrefix, question },
  native,
});

export interface Wiring {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
}

/** Joins control, hint and error for screen readers: the one place that knows the ids. */
export const wiringOf = ({ id, hint, error, required }: FieldText): Wiring => ({
  id,
  'aria-describedby':
    [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? true : undefined,
  'aria-required': required || undefined,
});

/** Badge, hint and error, always in this order. */
export const FieldNotes = ({ id, hint, error, errorPrefix }: FieldText) => (
  <>
    {hint ? (
      <div className="hint" id={`${id}-hint`}>
        {hint}
      </div>
    ) : null}
    {error ? (
      <p className="field-error" id={`${id}-error`}>
        <span className="visually-hidden">{errorPrefix} </span>
        {error}
      </p>
    ) : null}
  </>
);

export const FieldLabel = ({ label, badge, required }: FieldText) => (
  <>
    {label}
    {badge ? (
      <span className="badge" data-required={required || undefined}>
        {badge}
      </span>
    ) : null}
  </>
);

interface FieldProps extends FieldText {
  readonly children: (wiring: Wiring) => ReactNode;
}

/** Label, badge, hint, error, control. */
export const Field = ({ children, ...text }: FieldProps) => {
  const label = (
    <label htmlFor={text.id}>
      <FieldLabel {...text} />
    </label>
  );
  return (
    <div className="field" data-invalid={text.error ? true : undefined}>
      {text.question ? <h1>{label}</h1> : label}
      <FieldNotes {...text} />
      {children(wiringOf(text))}
    </div>
  );
};
