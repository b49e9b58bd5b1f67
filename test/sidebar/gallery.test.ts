/** Every state of every view as people see it: it fits into 300 px, and nobody is shut out. */
import { describe, expect, test } from 'vitest';
import type { OpenGallery } from './openGallery';
import { primaryButtons } from './primaryButtons';
import { withGallery } from './withGallery';

let gallery: OpenGallery;

withGallery((opened) => {
  gallery = opened;
});

describe.each(['en', 'zh-CN', 'zh-TW'])('in %s', (language) => {
  test('no state scrolls sideways or is cut off at 300 px', async () => {
    const wide: string[] = [];
    for (const name of gallery.names) {
      await gallery.show(name, language);
      const found = await gallery.page.evaluate<readonly string[]>(overflowing);
      wide.push(...found.map((what) => `${name}: ${what}`));
    }
    expect(wide).toEqual([]);
  });

  test('axe finds nothing serious in any state', async () => {
    const found: string[] = [];
    for (const name of gallery.names) {
      await gallery.show(name, language);
      const violations = await gallery.page.evaluate<readonly Violation[]>(
        `axe.run(document, { resultTypes: ['violations'], rules: { 'page-has-heading-one': { enabled: false } } })
          .then(({ violations }) => violations.map(({ id, impact, nodes }) =>
            ({ id, impact, nodes: nodes.map(({ html }) => html) })))`,
      );
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      found.push(...serious.map(({ id, nodes }) => `${name}: ${id} at ${nodes.slice(0, 2).join(' ')}`));
    }
    expect(found).toEqual([]);
    // There are over a hundred states.
  }, 120_000);
});

test('no state shows two primary buttons', async () => {
  expect(await primaryButtons(gallery)).toMatchObject({ crowded: [] });
});

test('React and the browser have nothing to say against any state', () => {
  expect(gallery.consoleErrors).toEqual([]);
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly string[];
}

/** What reaches beyond the page, or is cut off inside something that does not scroll. Runs in the page. */
const overflowing = `(() => {
  const found = [];
  if (document.documentElement.scrollWidth > 300) found.push('the page is ' + document.documentElement.scrollWidth + ' px wide');
  for (const element of document.querySelectorAll('#root *')) {
    const { right, width } = element.getBoundingClientRect();
    if (width > 1 && right > 300.5) found.push(element.outerHTML.slice(0, 80) + ' ends at ' + Math.round(right) + ' px');
  }
  return found.slice(0, 3);
})()`;
