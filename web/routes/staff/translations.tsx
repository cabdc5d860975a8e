import { type LoaderFunctionArgs, useLoaderData } from 'react-router';
import { deskVisit } from '../../features/desk/desk-visit.js';
import { loadTranslations } from '../../features/desk/translations/list/load-translations.js';
import { Translations } from '../../features/desk/translations/list/Translations.js';

export { DeskError as ErrorBoundary } from '../../features/desk/frame/DeskError.js';

export const loader = (args: LoaderFunctionArgs) => loadTranslations(deskVisit(args));

export default function TranslationsRoute() {
  return <Translations view={useLoaderData<typeof loader>()} />;
}
