/**
 * The pictures that a listing in Google's Marketplace asks for. Sources: developers.google.com/workspace/marketplace/
 * create-listing (icons of 32 and 128, banner, screenshots) and what the console's form offers beside them, as several
 * projects tell (icons of 48 and 96); the consent screen wants a square of 120.
 */
export interface AssetSize {
  /** From the root. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
}

const square = (name: string, side: number): AssetSize => ({
  file: `docs/store/${name}-${side}.png`,
  width: side,
  height: side,
});

export const icons: readonly AssetSize[] = [
  ...[32, 48, 96, 128].map((side) => square('icon', side)),
  square('logo', 120),
];

/** The card, and the same at twice the size for whoever shows it on fine screens. */
export const banners: readonly AssetSize[] = [
  [220, 140],
  [440, 280],
].map(([width = 0, height = 0]) => ({ file: `docs/store/banner-${width}x${height}.png`, width, height }));

/** Large, so they are made when they are needed: `npm run release:assets`. */
export const screenshotFolder = '.cache/store';
export const screenshotSize = { width: 1280, height: 800 };
export const screenshotNames = ['1-segment', '2-rules', '3-customer'] as const;

export function screenshots(language: string): readonly AssetSize[] {
  return screenshotNames.map((name) => ({
    file: `${screenshotFolder}/${language}/${name}.png`,
    ...screenshotSize,
  }));
}
