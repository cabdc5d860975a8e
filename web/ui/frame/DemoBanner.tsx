import type { ReactNode } from 'react';

interface DemoBannerProps {
  readonly label: string;
  readonly children: ReactNode;
}

export const DemoBanner = ({ label, children }: DemoBannerProps) => (
  <section className="demo" aria-label={label}>
    <div className="wrap">{children}</div>
  </section>
);
