import type { ReactNode } from 'react';

interface FooterProps {
  readonly label: string;
  readonly links: readonly { readonly href: string; readonly text: ReactNode }[];
  readonly note: ReactNode;
}

export const Footer = ({ label, links, note }: FooterProps) => (
  <footer className="site-footer">
    <div className="wrap site-footer-rows">
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
      <p className="small">{note}</p>
    </div>
  </footer>
);
