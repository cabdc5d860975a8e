const SHAPES = {
  voice: 'M4 5h16v11H9.5L5 20v-4H4z',
  globe:
    'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M3.5 12h17M12 3c-5 5.4-5 12.6 0 18M12 3c5 5.4 5 12.6 0 18',
  arrow: 'M5 12h14M13 6l6 6-6 6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  phone:
    'M6.5 3.5h3l2 5-2.4 1.6a11 11 0 0 0 4.8 4.8l1.6-2.4 5 2v3a3 3 0 0 1-3 3C10.4 20.5 3.5 13.6 3.5 6.5a3 3 0 0 1 3-3z',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  people:
    'M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M3 20c0-3.5 2.7-6 6-6s6 2.5 6 6M16 4.6a3.5 3.5 0 0 1 0 6.8M18 14.5c1.9.9 3 2.9 3 5.5',
  receipt: 'M6 3h12v18l-2.4-1.6-2.4 1.6-2.4-1.6L8.400 21 6 19.400zM9 8h6M9 12h6',
  warning: 'M12 4 2.5 20h19zM12 10v4.500M12 17.200v.1',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.500 15.500 20.500 20.500',
  chevron: 'm9 5 7 7-7 7',
  done: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M7.800 12.300l2.900 2.900 5.600-6',
  unchecked: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v6M12 16.5v.1',
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
