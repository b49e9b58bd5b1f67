/** The style guide's one primary button: how many each state of the gallery shows. */
import type { OpenGallery } from './openGallery';

export interface PrimaryButtons {
  /** States that show more than one. */
  readonly crowded: readonly string[];
  /** How many states show one. */
  readonly shown: number;
}

export async function primaryButtons({ names, page, show }: OpenGallery): Promise<PrimaryButtons> {
  const crowded: string[] = [];
  let shown = 0;
  for (const name of names) {
    await show(name, 'en');
    const count = await page.locator('.button.primary:visible').count();
    if (count === 1) shown++;
    if (count > 1) crowded.push(name);
  }
  return { crowded, shown };
}
