import type { ComponentProps } from 'react';
import { Link, type LinkProps } from 'react-router';

type Kind = 'main' | 'quiet' | 'help' | 'link';

interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: Kind;
  /** Said in full, because the browser's default of `submit` surprises. */
  readonly type: 'submit' | 'button';
}

// The text stands in one span: in a flex row each piece of a text with readings would be an item of its own.
export const Button = ({ kind = 'main', children, ...props }: ButtonProps) => (
  <button className="button" data-kind={kind} {...props}>
    <span>{children}</span>
  </button>
);

interface LinkButtonProps extends LinkProps {
  readonly kind?: Kind;
}

/** Looks like a button, goes somewhere. */
export const LinkButton = ({ kind = 'main', children, ...props }: LinkButtonProps) => (
  <Link className="button" data-kind={kind} {...props}>
    <span>{children}</span>
  </Link>
);
