import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { cityOf } from '../../../api/client.js';
import { deskVisit } from '../../../features/desk/desk-visit.js';
import { loadPoster } from '../../../features/desk/forms/paper/load-poster.js';
import { Poster } from '../../../features/desk/forms/paper/Poster.js';
import { originOf } from '../../../features/site/load-site.js';
import { plainIn } from '../../../i18n/messages.server.js';

export const loader = (args: LoaderFunctionArgs) =>
  loadPoster(
    deskVisit(args),
    args.params.code ?? '',
    (tag) => plainIn(tag, cityOf(args.context)),
    originOf(args),
  );

export default function PosterRoute() {
  return <Poster view={useLoaderData<typeof loader>()} />;
}
