import type { ComponentProps } from 'react';

type Kind = 'main' | 'quiet' | 'help' | 'link';

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: Kind;
  /** Said in full, because the browser's default of `submit` surprises. */
  readonly type: 'submit' | 'button';
}

export const Button = ({ kind = 'main', children, ...props }: ButtonProps) => (
  <button className="button" data-kind={kind} {...props}>
    {children}
  </button>
);

export interface LinkButtonProps extends ComponentProps<'a'> {
  readonly href: string;
  readonly kind?: Kind;
}

/** Looks like a button, goes somewhere. */
export const LinkButton = ({ kind = 'main', children, ...props }: LinkButtonProps) => (
  <a className="button" data-kind={kind} {...props}>
    {children}
  </a>
);
