import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

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

interface LinkButtonProps extends LinkProps {
  readonly kind?: Kind;
}

/** Looks like a button, goes somewhere. */
export const LinkButton = ({ kind = 'main', children, ...props }: LinkButtonProps) => (
  <Link className="button" data-kind={kind} {...props}>
    {children}
  </Link>
);
