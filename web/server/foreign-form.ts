/** The fields of a form that came from elsewhere, for the page that gives them back; files have no place in our forms. */
export type KeptFields = readonly (readonly [name: string, value: string])[];

/** The scheme that a visitor used, if a proxy that we trust says so. */
export const schemeOf = (
  forwarded: string | string[] | undefined,
  trustProxy: boolean,
): string | undefined => {
  const first = trustProxy
    ? String(forwarded ?? '')
        .split(',')[0]
        ?.trim()
    : undefined;
  return first === 'http' || first === 'https' ? first : undefined;
};

/** Whether a form was not sent from a page at the address that it came to. A browser that hides the address says `null`. */
export const isForeign = (request: Request): boolean => {
  const origin = request.headers.get('origin');
  return request.method === 'POST' && origin !== null && origin !== new URL(request.url).origin;
};

/** Pages by the link of a mail: their address is a secret, so they hide it, and a browser then names no origin either. */
const BY_LINK = /^\/[^/]+\/(confirm|new-secret)$/;

/**
 * Whether a form without an origin (`null`) came from a page of ours that hides its address. What it does hangs on the
 * secret of the mail alone, so no other site could send it; one that says where it comes from is still believed.
 */
export const hidesOrigin = (path: string, headers: Headers): boolean =>
  headers.get('origin') === 'null' &&
  BY_LINK.test(path) &&
  [null, 'same-origin', 'none'].includes(headers.get('sec-fetch-site'));

/** What was typed; nothing of a form of the desk, where passwords are typed. */
export const keptFields = async (request: Request): Promise<KeptFields> => {
  if (/^\/[^/]+\/staff(\/|$)/.test(new URL(request.url).pathname)) return [];
  try {
    const fields = [...(await request.clone().formData())];
    return fields.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []));
  } catch {
    return [];
  }
};
