import { matchRoutes, type RouteObject, type ServerBuild } from 'react-router';
import { knownSearch } from '../../features/site/known-search.js';
import { LOCALES } from '../../i18n/registry.js';

const childrenOf = (routes: ServerBuild['routes'], parent?: string): RouteObject[] =>
  Object.values(routes).flatMap((route) =>
    route && (route.parentId ?? '') === (parent ?? '')
      ? [
          {
            id: route.id,
            path: route.path,
            ...(route.index
              ? { index: true as const }
              : { children: childrenOf(routes, route.id) }),
          } as RouteObject,
        ]
      : [],
  );

const isShared = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'shared' in handle && handle.shared === true;

/** Words that somebody looks for: one visitor's own matter, and as many addresses as there are words. */
const WORDS = 'q';

/** Whether an address could be that of a page for everybody: in a language, with nothing in its query but what makes another page. */
export const isPlainAddress = ({ pathname, search, searchParams }: URL): boolean => {
  const head = pathname.split('/')[1] ?? '';
  if (LOCALES.exact(head)?.tag !== head) return false;
  return search === '' || (search === knownSearch(search) && !searchParams.has(WORDS));
};

/** Whether the page of a path is the same for everybody: its route says so (`handle.shared`). */
export const sharedRoutes = ({
  routes,
}: Pick<ServerBuild, 'routes'>): ((pathname: string) => boolean) => {
  const tree = childrenOf(routes);
  return (pathname) => {
    const id = matchRoutes(tree, pathname)?.at(-1)?.route.id;
    return isShared(id && routes[id]?.module?.handle);
  };
};
