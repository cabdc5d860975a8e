const SHAPES = {
  voice: 'M4 5h16v11H9.5L5 20v-4H4z',
  heart:
    'M12 20.5s-7.5-4.7-7.5-10.4A4.2 4.2 0 0 1 12 7.4a4.2 4.2 0 0 1 7.5 2.7c0 5.7-7.5 10.4-7.5 10.4z',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3.5 12h17M12 3c-5 5.4-5 12.6 0 18M12 3c5 5.4 5 12.6 0 18',
  arrow: 'M5 12h14M13 6l6 6-6 6',
} as const;

interface IconProps {
  readonly shape: keyof typeof SHAPES;
  readonly size?: number;
}

/** A line drawing beside words that say the same, so it is hidden from screen readers. */
export const Icon = ({ shape, size = 24 }: IconProps) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinejoin="round"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <path d={SHAPES[shape]} />
  </svg>
);
