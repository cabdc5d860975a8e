import { encode } from 'uqr';

interface QrCodeProps {
  readonly text: string;
  /** What it does, for those who do not see it. */
  readonly label: string;
}

/** Cells of white around it that cameras need. */
const BORDER = 2;

/** A QR code as one path, dark on white in both themes: cameras read no other way round. */
export const QrCode = ({ text, label }: QrCodeProps) => {
  const { size, data } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('');
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className="qr-ground" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-dark" d={path} shapeRendering="crispEdges" />
    </svg>
  );
};
