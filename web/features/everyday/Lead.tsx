import type { ReactNode } from 'react';
import { Icon } from '../../ui/Icon.js';

interface LeadProps {
  readonly icon: 'page' | 'phone' | 'voice';
  readonly href: string;
  readonly text: ReactNode;
  readonly more?: ReactNode;
}

/** One direct answer: a page, a telephone, a way to write. */
export const Lead = ({ icon, href, text, more }: LeadProps) => (
  <li>
    <a className="answer-lead" href={href}>
      <Icon shape={icon} size={20} />
      <span>
        <span className="answer-lead-text">{text}</span>
        {more ? <small>{more}</small> : null}
      </span>
    </a>
  </li>
);
