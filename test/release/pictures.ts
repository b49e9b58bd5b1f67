/** Whether the pictures of the listing are there and have their sizes. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../sourceFiles';
import type { AssetSize } from './assetSizes';
import { pngSize } from './pngSize';
import type { Outcome } from './point';

/** Each a sentence that also says how to make it. */
export function pictures(wanted: readonly AssetSize[]): Outcome {
  const breaches = wanted.flatMap(({ file, width, height }) => {
    const size = existsSync(join(root, file)) ? pngSize(readFileSync(join(root, file))) : null;
    if (size?.width === width && size.height === height) return [];
    const found = size ? `${size.width} × ${size.height}` : 'missing';
    return [`${file} is ${found}, not ${width} × ${height}: run npm run release:assets.`];
  });
  return { looked: `${wanted.length} pictures`, breaches };
}
