import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';

interface FooterProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: ReactNode }[];
  /** What the header has, for pages on which a bar stands in its place. */
  readonly more: ReactNode;
  /** Who has checked the words of the page, where nobody has. */
  readonly unchecked?: ReactNode;
  /** The city hall's telephone. */
  readonly telephone?: ReactNode;
}

export const Footer = ({ label, links, more, unchecked, telephone }: FooterProps) => (
  <footer className="site-footer">
    <div className="wrap site-footer-rows">
      {unchecked ? (
        <p className="site-footer-mark">
          <Icon shape="unchecked" size={20} />
          <span>{unchecked}</span>
        </p>
      ) : null}
      {telephone}
      <div className="site-footer-more">{more}</div>
      <nav aria-label={label}>
        <ul className="site-footer-links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>
                <span>{text}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  </footer>
);
