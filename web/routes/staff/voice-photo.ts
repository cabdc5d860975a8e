import type { LoaderFunctionArgs } from 'react-router';
import { readVoicePhoto } from '../../../core/contract/index.js';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { sizeAsked } from '../../features/photos/size-asked.js';

/** `/staff/voices/<id>/photos/<id>`: a photo of a voice, for who may see the voice. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = deskVisit(args);
  const { id = '', photo = '' } = args.params;
  return visit.photo(readVoicePhoto, { params: { id, photo }, query: sizeAsked(visit) });
};
