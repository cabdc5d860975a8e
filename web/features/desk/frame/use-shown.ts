import { useMatch, useParams } from 'react-router';

/** What stands in the desk beside the rail: the list alone, a voice beside it, or what routing has learned. */
export const useShown = (): 'list' | 'voice' | 'lessons' => {
  const { id } = useParams();
  const lessons = useMatch('/:lang/staff/lessons');
  if (lessons) return 'lessons';
  return id ? 'voice' : 'list';
};
