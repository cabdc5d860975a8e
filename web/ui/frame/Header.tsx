import type { ReactNode } from 'react';
import { Icon } from '../Icon.js';
import { Mark } from './Mark.js';
import { type NavItem, SiteLinks } from './SiteLinks.js';

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

/** One row, whatever the language and the size of text: words give way before the row breaks. */
export const Header = (props: HeaderProps) => (
  <header className="site-header" data-crowded={props.crowded ? '' : undefined}>
    <div className="wrap site-header-row">
      <a className="brand" href={props.home}>
        <Mark />
        <span className="brand-name">{props.name}</span>
      </a>
      <div className="site-wide">
        <SiteLinks nav={props.nav} label={props.navLabel} />
        {props.toggle}
      </div>
      {props.languages}
      <details className="site-menu" data-closes-outside>
        <summary>
          <Icon shape="menu" size={22} />
          <span className="site-menu-word">{props.menuLabel}</span>
        </summary>
        <div className="site-menu-list">
          <SiteLinks nav={props.nav} label={props.navLabel} />
          {props.toggle}
        </div>
      </details>
    </div>
  </header>
);
