import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';
import { Mark } from './Mark.js';

export interface NavItem {
  readonly href: string;
  readonly text: ReactNode;
  readonly current: boolean;
}

interface HeaderProps {
  readonly home: string;
  readonly name: ReactNode;
  readonly navLabel: string;
  readonly menuLabel: ReactNode;
  readonly nav: readonly NavItem[];
  /** A switch that stands in the row where there is room, else in the menu. */
  readonly toggle?: ReactNode;
  /** The languages: always in the row. */
  readonly languages: ReactNode;
  /** Whether the name of the page's language is so long that the brand's words give way to it. */
  readonly crowded: boolean;
}

const Links = ({ nav, label }: { readonly nav: readonly NavItem[]; readonly label: string }) => (
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

/** One row, whatever the language and the size of text: words give way before the row breaks. */
export const Header = (props: HeaderProps) => (
  <header className="site-header" data-crowded={props.crowded ? '' : undefined}>
    <div className="wrap site-header-row">
      <a className="brand" href={props.home}>
        <Mark />
        <span className="brand-name">{props.name}</span>
      </a>
      <div className="site-wide">
        <Links nav={props.nav} label={props.navLabel} />
        {props.toggle}
      </div>
      {props.languages}
      <details className="site-menu" data-closes-outside>
        <summary>
          <Icon shape="menu" size={22} />
          <span className="site-menu-word">{props.menuLabel}</span>
        </summary>
        <div className="site-menu-list">
          <Links nav={props.nav} label={props.navLabel} />
          {props.toggle}
        </div>
      </details>
    </div>
  </header>
);
