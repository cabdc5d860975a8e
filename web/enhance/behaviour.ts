/** Comfort for the elements that ask for it by a `data-` attribute. The page works without; its words come from the page. */
export type Behaviour = (root: Document) => void;

/** The window that shows a page. Throws for a document that nobody sees. */
export const windowOf = (root: Document): Window & typeof globalThis => {
  if (!root.defaultView) throw new Error('a document without a window');
  return root.defaultView;
};
