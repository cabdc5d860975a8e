import type { RouteConfigEntry } from '@react-router/dev/routes';

/** The desk's pages, under `/:lang`. */
export const staffRoutes: RouteConfigEntry[] = [];
