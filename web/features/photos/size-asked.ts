import type { Visit } from '../../api/visit.js';

/** In which of its sizes a picture is asked for. */
export const sizeAsked = ({ url }: Pick<Visit, 'url'>): { readonly size: 'view' | 'small' } => ({
  size: url.searchParams.get('size') === 'small' ? 'small' : 'view',
});
