import type { ReactNode } from 'react';

interface ErrorSummaryProps {
  readonly title: ReactNode;
  readonly text?: ReactNode;
  /** Each leads to its field; without a field it is only said. */
  readonly errors?: readonly { readonly field?: string | undefined; readonly text: ReactNode }[];
}

/** All errors on top, as links. Takes the focus when the page opens, by attribute so that it needs no script. */
export const ErrorSummary = ({ title, text, errors = [] }: ErrorSummaryProps) => (
  <div
    className="error-summary"
    role="alert"
    tabIndex={-1}
    // biome-ignore lint/a11y/noAutofocus: moving to the errors is what a summary is for (GOV.UK, WCAG 3.3.1)
    autoFocus
    data-focus
  >
    <h2>{title}</h2>
    {text ? <p>{text}</p> : null}
    {errors.length > 0 ? (
      <ul className="stack-tight">
        {errors.map((error) => (
          <li key={error.field ?? 'page'}>
            {error.field ? <a href={`#${error.field}`}>{error.text}</a> : error.text}
          </li>
        ))}
      </ul>
    ) : null}
  </div>
);
