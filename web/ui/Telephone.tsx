import type { ReactNode } from 'react';
import { Icon } from './Icon.js';

interface TelephoneProps {
  /** As people read it. */
  readonly number: string;
  /** As the telephone dials it. */
  readonly dial: string;
  readonly children: ReactNode;
}

/** A number to call, with who answers and when. */
export const Telephone = ({ number, dial, children }: TelephoneProps) => (
  <p className="telephone">
    <Icon shape="phone" size={22} />
    <span>
      <a href={`tel:${dial}`}>{number}</a> <span className="telephone-who">{children}</span>
    </span>
  </p>
);
