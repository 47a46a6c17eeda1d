import { useMemo } from 'react';
import { qrCode } from './qr-code.ts';

/** A code to be read by a phone: black on white on every theme, cameras read nothing else as well. */
export function QrDrawing({ code, name, className }: { code: string; name: string; className?: string }) {
  const { size, path } = useMemo(() => qrCode(code), [code]);
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
