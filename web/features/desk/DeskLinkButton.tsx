import { Link } from 'react-router';
import type { LinkButtonProps } from '../../ui/Button.js';

/** A link that looks like a button and changes the desk in place, without loading the page anew. */
export const DeskLinkButton = ({ kind = 'main', href, children, ...props }: LinkButtonProps) => (
  <Link className="button" data-kind={kind} to={href} {...props}>
    {children}
  </Link>
);
