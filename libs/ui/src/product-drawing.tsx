import type { ReactNode } from 'react';
import type { PictureCategory } from './product-picture.tsx';

/** What stands for goods without a photo: a drawing of their category, with the ground it stands on. */
export function ProductDrawing({ category }: { category: PictureCategory }) {
  const [ground, drawing] = drawings[category];
  return (
    <>
      <rect width="120" height="90" fill={ground} />
      <ellipse cx="60" cy="75" rx="34" ry="4" fill="#22301f" opacity=".12" />
      <g fill="none" strokeLinecap="round" strokeLinejoin="round">
        {drawing}
      </g>
    </>
  );
}

const INK = '#3a3424';

const drawings: Readonly<Record<PictureCategory, readonly [ground: string, drawing: ReactNode]>> = {
  VEGETABLE: [
    '#e4edd6',
    <>
      <path
        d="M60 33c-4-12-14-17-21-17 1 8 7 17 18 20M60 33c-2-14 2-22 6-25 5 7 4 18-2 26M62 34c3-12 13-17 21-16-2 9-9 16-20 19"
        fill="#4f8a4b"
      />
      <path d="M60 33c9 0 14 6 12 14-2 9-8 21-12 28-4-7-10-19-12-28-2-8 3-14 12-14Z" fill="#dd7a2b" />
      <path d="M50 46h8M71 52h-7M53 58h6" stroke="#a9551a" strokeWidth="2.2" />
    </>,
  ],
  FRUIT: [
    '#f7e6dc',
    <>
      <path
        d="M60 34c-8-6-27-3-27 16 0 15 11 25 18 25 4 0 5-2 9-2s5 2 9 2c7 0 18-10 18-25 0-19-19-22-27-16Z"
        fill="#c9473a"
      />
      <path d="M60 34c0-8 2-13 7-17" stroke={INK} strokeWidth="3" />
      <path d="M64 24c5-9 15-11 22-9-2 9-11 14-22 9Z" fill="#5d9350" />
      <path d="M42 44c1-4 4-6 8-6" stroke="#f3b3a2" strokeWidth="3" />
    </>,
  ],
  BREAD: [
    '#f5e8d0',
    <>
      <path d="M22 54c0-16 15-26 38-26s38 10 38 26c0 12-8 21-38 21s-38-9-38-21Z" fill="#c78a45" />
      <path d="M28 52c2-12 14-19 32-19s30 7 32 19" fill="#daa662" />
      <path
        d="M44 38c-2 7-1 12 2 17M59 35c-2 8-1 14 2 20M74 38c-1 7 0 12 3 16"
        stroke="#fbf0da"
        strokeWidth="4"
      />
    </>,
  ],
  DAIRY: [
    '#f4eed6',
    <>
      <path d="M22 55 80 26c10 2 17 12 18 23v6Z" fill="#f6d985" />
      <path d="M22 55h76v20H22Z" fill="#e9b94f" />
      <circle cx="40" cy="65" r="4.5" fill="#c99535" />
      <circle cx="62" cy="69" r="3" fill="#c99535" />
      <circle cx="80" cy="63" r="5" fill="#c99535" />
      <ellipse cx="74" cy="43" rx="7" ry="4" fill="#e3c062" />
      <ellipse cx="55" cy="49" rx="4" ry="2.4" fill="#e3c062" />
    </>,
  ],
  MEAT: [
    '#f6e1da',
    <>
      <path d="M30 40c6-14 26-18 42-12 16 5 24 17 20 29-4 13-19 20-36 17-20-3-33-17-26-34Z" fill="#a94339" />
      <path d="M36 42c5-10 21-13 34-8 13 4 19 13 16 22-3 10-15 15-28 13-16-3-27-14-22-27Z" fill="#cf6a5b" />
      <path d="M66 45c7-1 11 3 10 8s-8 7-13 4-4-11 3-12Z" fill="#fbeee3" />
      <circle cx="69" cy="51" r="3" fill="#d9b9a0" />
      <path d="M43 47c3-4 7-6 11-7M46 58c3 3 6 4 10 5" stroke="#f3c8ba" strokeWidth="2.6" />
    </>,
  ],
  EGGS: [
    '#efe9db',
    <>
      <path d="M36 75c-10 0-16-7-16-16 0-11 8-22 16-22s16 11 16 22c0 9-6 16-16 16Z" fill="#e6c39a" />
      <path d="M84 75c-10 0-16-7-16-16 0-11 8-22 16-22s16 11 16 22c0 9-6 16-16 16Z" fill="#f6e9d2" />
      <path d="M60 76c-12 0-19-8-19-19 0-13 9-27 19-27s19 14 19 27c0 11-7 19-19 19Z" fill="#d49f6c" />
      <path d="M50 52c1-6 3-10 7-13" stroke="#f0d0ac" strokeWidth="3" />
    </>,
  ],
  HONEY: [
    '#f8ebc9',
    <>
      <path d="M38 33h44c5 5 6 10 6 20v14c0 5-3 8-8 8H40c-5 0-8-3-8-8V53c0-10 1-15 6-20Z" fill="#e0a028" />
      <path d="M38 33h44c3 3 5 6 5.5 11H32.500C33 39 35 36 38 33Z" fill="#f2c45d" />
      <rect x="36" y="21" width="48" height="12" rx="4" fill="#7c5a2c" />
      <rect x="43" y="48" width="34" height="19" rx="3" fill="#fff6e0" />
      <path d="m60 51 6 3.500v7L60 65l-6-3.500v-7Z" fill="#e0a028" />
    </>,
  ],
  DRINK: [
    '#e3ebe3',
    <>
      <path
        d="M53 14h14v16c0 5 10 8 10 19v21c0 4-2 6-6 6H49c-4 0-6-2-6-6V49c0-11 10-14 10-19Z"
        fill="#4d7a55"
      />
      <rect x="52" y="10" width="16" height="9" rx="2" fill="#b98a4e" />
      <rect x="43" y="49" width="34" height="18" fill="#f8f1de" />
      <path d="M60 62c-5-2-7-6-5-10 4 0 6 3 5 10Zm0 0c4-2 6-5 5-9-4 1-6 4-5 9Z" fill="#c2703a" />
      <path d="M56 24v9" stroke="#8fb394" strokeWidth="2.6" />
    </>,
  ],
  GROCERY: [
    '#ece4d3',
    <>
      <path d="M36 26h48l4 45c0 3-2 5-5 5H37c-3 0-5-2-5-5Z" fill="#d9bd8f" />
      <path d="M36 26c0-6 4-9 8-9h32c4 0 8 3 8 9l-4 5H40Z" fill="#c4a26c" />
      <rect x="44" y="41" width="32" height="25" rx="3" fill="#fbf5e6" />
      <path
        d="M60 63V46M60 52c-5 0-7-2-7-6M60 52c5 0 7-2 7-6M60 59c-5 0-7-2-7-6M60 59c5 0 7-2 7-6"
        stroke="#b0812f"
        strokeWidth="2.4"
      />
    </>,
  ],
  CARE: [
    '#e5edf0',
    <>
      <rect x="26" y="42" width="68" height="33" rx="12" fill="#a9c6a5" />
      <rect x="26" y="38" width="68" height="28" rx="12" fill="#c6ddbf" />
      <path d="M60 60c-7-3-10-8-8-14 6 0 10 5 8 14Zm0 0c6-2 9-7 8-13-6 1-9 6-8 13Z" fill="#6d9a68" />
      <circle cx="36" cy="27" r="7" fill="#fff" opacity=".8" />
      <circle cx="50" cy="20" r="4" fill="#fff" opacity=".8" />
      <circle cx="84" cy="26" r="5" fill="#fff" opacity=".8" />
    </>,
  ],
  OTHER: [
    '#efe7d4',
    <>
      <path d="M38 44c0-18 9-27 22-27s22 9 22 27" stroke="#8a6434" strokeWidth="5" />
      <path d="M24 43h72l-8 28c-1 3-3 5-6 5H38c-3 0-5-2-6-5Z" fill="#c4955a" />
      <path d="M27 53h66M30 63h60M44 44l4 31M60 44v31M76 44l-4 31" stroke="#9a6f3b" strokeWidth="2.4" />
      <rect x="21" y="39" width="78" height="8" rx="4" fill="#a97b44" />
    </>,
  ],
};
