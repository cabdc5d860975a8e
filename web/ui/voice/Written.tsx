import type { ReactNode } from 'react';

interface WrittenProps {
  readonly lang?: string | undefined;
  readonly translate?: 'no';
  readonly children: ReactNode;
}

/**
 * Somebody's words inside a line: in their own direction, without turning what stands around them, and breaking anywhere
 * rather than making the page wider than the screen.
 */
export const Written = (props: WrittenProps) => <bdi dir="auto" {...props} />;
