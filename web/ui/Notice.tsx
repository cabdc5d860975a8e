import type { ReactNode } from 'react';

interface NoticeProps {
  readonly tone?: 'info' | 'wait' | 'ok';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly id?: string;
  readonly role?: 'status' | 'note';
}

export const Notice = ({ tone = 'info', title, children, id, role }: NoticeProps) => (
  <div className="notice" data-tone={tone} id={id} role={role}>
    {title ? <p className="notice-title">{title}</p> : null}
    {children}
  </div>
);
