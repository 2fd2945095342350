import { lazy, Suspense } from 'react';

/** Comes after the page: a list stands before its drawings do. */
const ProductDrawing = lazy(async () => ({
  default: (await import('./product-drawing.tsx')).ProductDrawing,
}));

export type PictureCategory =
  | 'VEGETABLE'
  | 'FRUIT'
  | 'BREAD'
  | 'DAIRY'
  | 'MEAT'
  | 'EGGS'
  | 'HONEY'
  | 'DRINK'
  | 'GROCERY'
  | 'CARE'
  | 'OTHER';

/** The product's photo, or a drawing of its category. Decorative: the name stands beside it. */
export function ProductPicture({
  category,
  photo,
  sizes = '96px',
  className = '',
}: {
  category: PictureCategory;
  /** Path of the photo's files. */
  photo?: string | null;
  /** How wide it is shown, as `sizes` says it. */
  sizes?: string;
  className?: string;
}) {
  if (photo) {
    const files = (type: string) => `${photo}/320.${type} 320w, ${photo}/960.${type} 960w`;
    return (
      <picture className={`cb-picture ${className}`}>
        <source type="image/avif" srcSet={files('avif')} sizes={sizes} />
        <source type="image/webp" srcSet={files('webp')} sizes={sizes} />
        <img src={`${photo}/640.jpeg`} alt="" width={320} height={240} loading="lazy" decoding="async" />
      </picture>
    );
  }
  return (
    <svg
      className={`cb-picture ${className}`}
      viewBox="0 0 120 90"
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMidYMid slice"
    >
      <Suspense fallback={null}>
        <ProductDrawing category={category} />
      </Suspense>
    </svg>
  );
}
