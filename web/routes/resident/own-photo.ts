import type { LoaderFunctionArgs } from 'react-router';
import { readOwnPhoto } from '../../../core/contract/index.js';
import { visitOf } from '../../api/visit.js';
import type { OwnVoiceState } from '../../features/my-voice/under-way.js';
import { sizeAsked } from '../../features/photos/size-asked.js';
import { shownBy } from '../../features/receipt/issued-receipt.js';
import { keptForms } from '../../features/under-way/kept-forms.js';

/** `/my-voice/photos/<id>`: a photo of the voice that is open in this visit. */
export const loader = async (args: LoaderFunctionArgs) => {
  const visit = visitOf(args);
  const { named } = keptForms<OwnVoiceState>(args, visit, 'my-voice');
  const state = await named?.read();
  if (!state?.isOpen) return new Response(null, { status: 404 });
  const { params, secret } = shownBy(state);
  return visit.photo(readOwnPhoto, {
    params: { ...params, photo: args.params.photo ?? '' },
    secret,
    query: sizeAsked(visit),
  });
};
