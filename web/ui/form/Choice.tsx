import type { ComponentProps, ReactNode } from 'react';

interface ChoiceProps extends Omit<ComponentProps<'input'>, 'className' | 'children'> {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** One thing to choose or to tick: the whole row can be pressed. */
export const Choice = ({ id, hint, children, ...input }: ChoiceProps) => (
  <div className="choice">
    <input id={id} aria-describedby={hint ? `${id}-about` : undefined} {...input} />
    <label htmlFor={id} className="choice-label">
      <span className="choice-title">{children}</span>
      {hint ? (
        <span className="hint" id={`${id}-about`}>
          {hint}
        </span>
      ) : null}
    </label>
  </div>
);
