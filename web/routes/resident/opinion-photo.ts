import type { LoaderFunctionArgs } from 'react-router';
import { readOpinionPhoto } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import { sizeAsked } from '../../features/photos/size-asked.js';

/** `/opinions/<id>/photos/<id>`: a photo that stands published. Nobody keeps it, so that it is gone when it is taken back. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const { id = '', photo = '' } = args.params;
  return visit.photo(readOpinionPhoto, { params: { id, photo }, query: sizeAsked(visit) });
};
