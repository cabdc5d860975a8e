import type { ReactNode } from 'react';

export interface NavItem {
  readonly href: string;
  readonly text: ReactNode;
  readonly current: boolean;
}

interface SiteLinksProps {
  readonly nav: readonly NavItem[];
  readonly label: string;
}

/** The main pages of the site. */
export const SiteLinks = ({ nav, label }: SiteLinksProps) => (
  <nav aria-label={label}>
    <ul className="site-links">
      {nav.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            <span>{item.text}</span>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
