export interface ShownPhoto {
  readonly id: string;
  readonly small: string;
  readonly view: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

interface PhotosProps {
  readonly photos: readonly ShownPhoto[];
  /** Opened beside the page, which stays as it is. */
  readonly beside?: boolean;
}

const BESIDE = { target: '_blank', rel: 'noreferrer', 'data-photo': '' };
/** Longest side of a picture in a page. */
const SIDE = 320;

/** Small pictures in a row, each a link to itself as it is looked at. */
export const Photos = ({ photos, beside = false }: PhotosProps) =>
  photos.length ? (
    <ul className="photos">
      {photos.map(({ id, small, view, width, height, alt }) => {
        const scale = Math.min(1, SIDE / Math.max(width, height));
        return (
          <li key={id}>
            <a href={view} {...(beside ? BESIDE : {})}>
              <img
                src={small}
                alt={alt}
                width={Math.round(width * scale)}
                height={Math.round(height * scale)}
                decoding="async"
              />
            </a>
          </li>
        );
      })}
    </ul>
  ) : null;
