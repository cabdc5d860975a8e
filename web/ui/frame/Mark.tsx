/** The kasuri cross: the one ornament and the mark of the product. Always beside its name, so never read out. */
export const Mark = () => (
  <svg className="mark" viewBox="0 0 34 34" aria-hidden="true">
    <rect width="34" height="34" rx="8" className="mark-ground" />
    <path className="mark-cross" d="M15 6h4v22h-4zM6 15h22v4H6z" />
    <path className="mark-heart" d="M15 15h4v4h-4z" />
  </svg>
);
