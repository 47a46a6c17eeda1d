import { useEffect, useRef } from 'react';
import type { Logo } from '../../shared/domain/ticket-design.ts';
import { dotsOf } from './logo-bits.ts';

/** A logo dot by dot, black on paper. */
export function LogoDots({ logo, label }: { logo: Logo; label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context) return;
    const image = context.createImageData(logo.width, logo.height);
    dotsOf(logo).forEach((isBlack, i) => {
      if (isBlack) image.data.set([0, 0, 0, 255], 4 * i);
    });
    context.putImageData(image, 0, 0);
  }, [logo]);
  return (
    <canvas ref={canvas} className="logo-dots" width={logo.width} height={logo.height} role="img" aria-label={label} />
  );
}
