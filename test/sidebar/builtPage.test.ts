/** The pages as they are pushed: HtmlService must let them through unharmed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { checkPage, pages } from '../../src/build/sidebarPages';
import { root } from '../sourceFiles';

describe.each(Object.keys(pages))('dist/%s.html', (name) => {
  const page = readFileSync(join(root, `dist/${name}.html`), 'utf8');
  const scripts = Array.from(
    page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g),
    ([, script = '']) => script,
  );

  test('passes the gate of the build', () => {
    expect(checkPage(name, page)).toEqual([]);
  });

  test('holds one script, which browsers of the last years read (ES2020)', () => {
    expect(scripts).toHaveLength(1);
    expect(() => parse(scripts[0] ?? '', { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  });
});

describe('the gate of the pages', () => {
  const withScript = (script: string) =>
    `<!doctype html><html><body><div id="root"></div><script>${script}</script></body></html>`;

  test.each([
    ['a backtick', 'var a = `x`;', 'a backtick'],
    ['a scriptlet', 'var a = "<?= b ?>";', 'a scriptlet mark'],
    ['an HTML comment', 'var a = "<!-- b";', 'an HTML comment'],
    ['the end of a script in a text', 'var a = "</script>";', 'ends a script within a script'],
    ['too much', `var a = "${'x'.repeat(900_000)}";`, 'at most 900000'],
  ])('%s is refused', (_, script, says) => {
    expect(checkPage('Sidebar', withScript(script)).join()).toContain(says);
  });

  test('what is loaded from elsewhere is refused', () => {
    const page = withScript('').replace('<body>', '<body><img src="https://example.org/a.png">');
    expect(checkPage('Sidebar', page).join()).toContain('loads something from elsewhere');
  });
});

test('user text cannot become markup, and failures do not interrupt', () => {
  for (const name of Object.keys(pages)) {
    const page = readFileSync(join(root, `dist/${name}.html`), 'utf8');
    expect(page).not.toMatch(
      /insertAdjacentHTML|document\.write|\balert\(|\beval\(|dangerouslySetInnerHTML:/,
    );
  }
});
