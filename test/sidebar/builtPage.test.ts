/** The page as it is pushed: HtmlService must let it through unharmed, and it must speak three languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { faultsOfText } from '../i18n/faultsOfText';
import { textsIn } from '../i18n/textsIn';
import { root } from '../sourceFiles';

const page = readFileSync(join(root, 'dist/Sidebar.html'), 'utf8');
const scripts = Array.from(page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script = '']) => script);
const texts = vm.runInNewContext(`${scripts[0]}; texts`) as Record<string, unknown>;

describe('HtmlService lets the page through', () => {
  test.each([
    ['a backtick: template literals lose what looks like a comment', /`/],
    ['a line comment, or an address with one inside', /\/\//],
    ['an HTML comment', /<!--|-->/],
    ['a scriptlet', /<\?|\?>/],
  ])('its code holds no %s', (_, pattern) => {
    expect(scripts.filter((script) => pattern.test(script))).toEqual([]);
  });

  test('every script closes once, and nothing else looks like its end', () => {
    expect(page.match(/<\/script/gi)).toHaveLength(scripts.length);
    expect(page.match(/<script/gi)).toHaveLength(scripts.length);
    expect(scripts).toHaveLength(2);
  });

  test('every script is ES2019', () => {
    for (const script of scripts)
      expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  });

  test('no address is fetched, so the page looks the same everywhere', () => {
    expect(page).not.toMatch(/https?:/);
  });
});

test('user text cannot become markup, and failures do not interrupt', () => {
  expect(page).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\balert\(|\beval\b/);
});

describe('the texts of the page', () => {
  test('stand in three languages, each in its own script', () => {
    const found = textsIn(texts, 'Sidebar.html');
    expect(found).toHaveLength(Object.keys(texts).length);
    expect(found.flatMap(faultsOfText)).toEqual([]);
  });

  test('are all there and all in use', () => {
    const used = Array.from(page.matchAll(/data-text="(\w+)"|\bsay\('(\w+)'/g), ([, a, b]) => a ?? b);
    expect([...new Set(used)].sort()).toEqual(Object.keys(texts).sort());
  });

  test('stand nowhere else in the page', () => {
    const rest = page.replace(scripts[0] ?? '', '').replace(/<style>[\s\S]*?<\/style>/, '');
    expect(rest).not.toMatch(/\p{Script=Han}/u);
    const markup = rest.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, '');
    expect(markup.trim()).toBe('');
  });
});
