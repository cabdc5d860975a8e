import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface FooterProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: ReactNode }[];
  readonly note: ReactNode;
}

export const Footer = ({ label, links, note }: FooterProps) => (
  <footer className="site-footer">
    <div className="wrap">
      <nav aria-label={label}>
        <ul className="site-footer-links">
          {links.map(({ href, text }) => (
            <li key={href}>
              <Link to={href}>
                <span>{text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <p className="small">{note}</p>
    </div>
  </footer>
);
