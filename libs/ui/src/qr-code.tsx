import { useMemo } from 'react';
import { qrModules } from '@cabas/kernel';

/** A QR code as crisp squares; the text stands beside it for those who can't scan. */
export function QrCode({ text, label, size }: { text: string; label: string; size: number }) {
  const modules = useMemo(() => qrModules(text), [text]);
  const side = modules.length + 8;
  const path = modules
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? `M${x + 4} ${y + 4}h1v1h-1z` : [])))
    .join('');
  return (
    <svg
      role="img"
      aria-label={label}
      width={size}
      height={size}
      viewBox={`0 0 ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#22301f" />
    </svg>
  );
}
