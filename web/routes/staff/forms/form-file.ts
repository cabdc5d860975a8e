import type { LoaderFunctionArgs } from 'react-router';
import { builderLoader } from '../../../features/desk/forms/builder/route-parts.js';

/** A form as one file, which another city, or next year, begins with. */
export const loader = async (args: LoaderFunctionArgs) => {
  const { form, texts } = (await builderLoader(args)).view;
  return new Response(`${JSON.stringify({ form, texts }, null, 2)}\n`, {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${form.code}.json"`,
      'cache-control': 'no-store',
    },
  });
};
