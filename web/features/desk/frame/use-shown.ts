import { useMatch, useParams, useSearchParams } from 'react-router';

/** Pages of the desk that take the whole room beside the rail. */
<<<<<<< HEAD
export const DESK_PAGES = [
  'decisions',
  'lessons',
  'translations',
  'sentences',
  'readings',
] as const;
=======
export const DESK_PAGES = ['audit', 'decisions', 'lessons', 'translations', 'sentences'] as const;
>>>>>>> c9f242f (audit: auditors find what staff did by person, act, voice and day, never what voices say)
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
