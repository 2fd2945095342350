/** The shopping bag of the sign: two handles, two leaves. */
export function Logo({ size = 30 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <path
        d="M22 27c0-14 20-14 20 0"
        fill="none"
        stroke="var(--leaf)"
        strokeWidth="4"
        strokeLinecap="round"
      />
      <path d="M32 22c-1-8 4-13 11-14 1 8-3 13-11 14Z" fill="#e2a32b" />
      <path d="M31 23c-5-1-9-5-8-12 6 1 9 5 8 12Z" fill="#c8402b" />
      <path
        d="M10 27h44l-4.2 26.2A5.6 5.6 0 0 1 44.3 58H19.700a5.6 5.6 0 0 1-5.5-4.800Z"
        fill="var(--leaf)"
      />
    </svg>
  );
}
