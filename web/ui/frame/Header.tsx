import type { ReactNode } from 'react';
import { Mark } from './Mark.js';

export interface NavItem {
  readonly href: string;
  readonly text: ReactNode;
  readonly current: boolean;
}

interface HeaderProps {
  readonly home: string;
  readonly name: ReactNode;
  readonly line: ReactNode;
  readonly navLabel: string;
  readonly nav: readonly NavItem[];
  /** Language menu and switches. */
  readonly tools: ReactNode;
}

export const Header = ({ home, name, line, navLabel, nav, tools }: HeaderProps) => (
  <header className="site-header">
    <div className="wrap site-header-row">
      <a className="brand" href={home}>
        <Mark />
        <span>
          {name}
          <span className="brand-line">{line}</span>
        </span>
      </a>
      <div className="site-tools">{tools}</div>
      <nav className="site-nav" aria-label={navLabel}>
        {nav.map((item) => (
          <a key={item.href} href={item.href} aria-current={item.current ? 'page' : undefined}>
            <span>{item.text}</span>
          </a>
        ))}
      </nav>
    </div>
  </header>
);
