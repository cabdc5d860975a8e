import { useMatch, useParams, useSearchParams } from 'react-router';

/** Pages of the desk that take the whole room beside the rail. */
export const DESK_PAGES = [
  'audit',
  'bookings',
  'decisions',
  'forms',
  'disposal',
  'indicators',
  'lessons',
  'lists',
  'translations',
  'sentences',
  'shared',
  'readings',
] as const;
export type DeskPage = (typeof DESK_PAGES)[number];

/** The page that takes the whole room; undefined where list and voice stand there. */
export const usePage = (): DeskPage | undefined => {
  const match = useMatch('/:lang/staff/:page/*');
  return DESK_PAGES.find((page) => page === match?.params.page);
};

/** What stands in the desk beside the rail: the list alone, a voice beside it, or a page of its own. */
export const useShown = (): 'list' | 'voice' | 'page' => {
  const { id } = useParams();
  const page = usePage();
  if (page) return 'page';
  return id ? 'voice' : 'list';
};

/** The desk as one comes to it: no voice is open and no list was asked for. A phone shows what the day begins with. */
export const useStarts = (): boolean => {
  const [asked] = useSearchParams();
  return useShown() === 'list' && asked.size === 0;
};
