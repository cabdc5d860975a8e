import { placeOf, type View } from '../reading/view.js';
import type { Slip } from '../slip.js';
import type { Name } from './find-names.js';

export type Side = Slip['side'];

/** A name that one side has alone. */
export const slipOf = (view: View, name: Pick<Name, 'from' | 'to'>, side: Side): Slip => {
  const place = placeOf(view, name.from, name.to);
  return { kind: 'name', side, value: view.original.slice(place.start, place.end), ...place };
};
