/** A manager edits a pack as JSON, in Chromium, with the real script behind the page. */
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fill, type Locale } from '../../../src/core/i18n/text';
import { editorTexts } from '../../../src/sidebar/editor/editorTexts';
import { launchChromium } from '../../browser/chromium';
import { type EditorPage, type EditorPageOptions, openEditorPage } from './editorPage';
import { packTexts } from './texts';

let browser: Browser;
let opened: EditorPage;

beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async () => {
  await opened?.page.close();
});
afterAll(async () => {
  await browser?.close();
});

const abc = JSON.parse(packTexts.find(({ name }) => name === 'abc')?.text ?? '{}');
/** Short lines, so that a cursor can be put anywhere by keys. */
const small = {
  ...abc,
  title: 'A small pack',
  description: 'For tests',
  source: 'Own',
  segments: ['a', 'rest'].map((id) => ({ id, title: `Those of ${id}`, color: '#04cb79', playbook: [] })),
  rules: [abc.rules[0]],
  otherwise: 'rest',
  examples: [],
};
const smallText = JSON.stringify(small, null, 2);
const placeOf = (found: string, text = smallText): [line: number, column: number] => {
  const before = text.slice(0, text.indexOf(found)).split('\n');
  return [before.length - 1, before[before.length - 1]?.length ?? 0];
};

async function open(options: Partial<EditorPageOptions> = {}): Promise<EditorPage> {
  opened = await openEditorPage(browser, { pack: 'abc', draft: smallText, ...options });
  if (!options.refuse) await opened.page.locator('.cm-content').waitFor();
  return opened;
}

const button = (text: keyof typeof editorTexts, locale: Locale = 'en') =>
  opened.page.getByRole('button', { name: editorTexts[text][locale], exact: true });
const status = () => opened.page.getByRole('status');
const closed = () => expect.poll(() => opened.isClosed()).toBe(true);

describe.each([
  ['en', 'en'],
  ['zh_CN', 'zh-CN'],
  ['zh_TW', 'zh-TW'],
] as const)('a manager whose language is %s', (userLocale, locale) => {
  const say = (key: keyof typeof editorTexts, values = {}) => fill(editorTexts[key][locale], values);
  const fine = [say('oneRule'), say('noProblems')].join(say('separator'));

  test('makes a mistake, reads it at its place, mends it, completes an operator and uses the text', async () => {
    const { page, putCursor, draft, faults } = await open({ userLocale });
    await page.getByText(fine, { exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);

    const [line, column] = placeOf('"otherwise": "rest"');
    await putCursor(line, column + '"otherwise": "rest'.length);
    await page.keyboard.type('less');
    await page.locator('.cm-lintRange-error', { hasText: '"restless"' }).waitFor();
    await page.locator('.cm-lint-marker-error').waitFor();
    await page.getByText(say('oneProblem'), { exact: true }).waitFor();
    const problem = page.locator('.editor-problems > .error');
    expect(await problem.textContent()).toContain(say('error', { line: line + 1 }));
    expect(await problem.textContent()).toContain('"restless"');
    expect(await button('use', locale).isDisabled()).toBe(true);
    // What is no pack yet is kept too.
    await expect.poll(() => draft()?.json).toContain('"restless"');

    for (const _ of 'less') await page.keyboard.press('Backspace');
    await page.getByText(fine, { exact: true }).waitFor();
    expect(await page.locator('.cm-lintRange-error').count()).toBe(0);

    const operator = placeOf('"operator": "equal"');
    await putCursor(operator[0], operator[1] + '"operator": "equal"'.length);
    for (const _ of '"equal"') await page.keyboard.press('Backspace');
    await page.keyboard.type('"sta');
    const offer = page.locator('.cm-tooltip-autocomplete li', { hasText: '"startsWith"' });
    await offer.waitFor();
    expect(await page.locator('.cm-tooltip-autocomplete').textContent()).not.toContain('greaterThan');
    expect(await offer.locator('.cm-completionDetail').textContent()).toBe(
      { en: 'starts with …', 'zh-CN': '以…开头', 'zh-TW': '以…開頭' }[locale],
    );
    await offer.click();
    const expected = smallText.replace('"operator": "equal"', '"operator": "startsWith"');
    // Until the text is judged anew the verdict on the one before stands, and the button may change under the mouse.
    await expect.poll(() => draft()?.json).toBe(expected);
    await page.getByText(fine, { exact: true }).waitFor();
    await button('use', locale).click();
    await closed();
    expect(draft()?.json).toBe(expected);
    expect(faults).toEqual([]);
  });

  test('finds nothing in the way with a screen reader or a narrow window', async () => {
    const { page, seriousFindings, putCursor } = await open({
      userLocale,
      draft: smallText
        .replace('"#04cb79"', '"green"')
        .replace('"facts": {', '"facts": { "orders": { "kind": "number" },'),
    });
    await page.locator('.editor-problems > .error').waitFor();
    expect(await seriousFindings()).toEqual([]);
    await putCursor(...placeOf('"id"'));
    await page.keyboard.press('Control+Space');
    await page.locator('.cm-tooltip-autocomplete').waitFor();
    expect(await seriousFindings()).toEqual([]);
    for (const width of [900, 700, 500]) {
      await page.setViewportSize({ width, height: 600 });
      const found = await page.evaluate<readonly number[]>(
        `[document.documentElement, document.querySelector('.cm-scroller'), document.querySelector('.editor-below')]
          .map((element) => element.scrollWidth - element.clientWidth)`,
      );
      expect(found).toEqual([0, 0, 0]);
    }
  });
});

describe('the text', () => {
  test.each(packTexts.map(({ name, text }) => [name, text]))(
    'of %s comes out as it was put in, when nothing is changed and when it is only formatted',
    async (pack, text) => {
      const { page, draft } = await open({ pack, draft: JSON.stringify(JSON.parse(text)) });
      await page.keyboard.press('Control+End');
      await page.keyboard.type('   ');
      await button('format').click();
      await button('use').click();
      await closed();
      expect(JSON.parse(draft()?.json ?? '')).toEqual(JSON.parse(text));
    },
  );

  test('that was only looked at is no edit', async () => {
    const { draft } = await open({ draft: undefined as never, pack: 'rfm' });
    expect(draft()).toBeNull();
    await button('use').click();
    await closed();
    expect(draft()).toBeNull();
  });

  test('is given up by Cancel: what the sidebar kept before is back, and stays when the page goes', async () => {
    const { page, draft } = await open();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('nonsense ');
    await expect.poll(() => draft()?.json).toBe(`nonsense ${smallText}`);
    await button('cancel').click();
    await closed();
    expect(draft()?.json).toBe(smallText);
    await page.goto('about:blank');
    expect(draft()?.json).toBe(smallText);
  });

  test('is kept when the dialog is closed in the middle of a word', async () => {
    const { page, draft } = await open();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('half a wo');
    await page.evaluate(`window.dispatchEvent(new Event('pagehide'))`);
    await expect.poll(() => draft()?.json).toBe(`half a wo${smallText}`);
  });

  test('that was closed as no pack opens as it was left, with its problem', async () => {
    await open({ draft: '{ "id": "ab' });
    expect(await opened.page.locator('.cm-content').textContent()).toBe('{ "id": "ab');
    await opened.page.locator('.editor-problems > .error').waitFor();
    expect(await button('use').isDisabled()).toBe(true);
  });
});

describe('with the keyboard', () => {
  test('Ctrl+S uses a good text from anywhere, and leads to the first problem of a bad one', async () => {
    const { page, draft } = await open({
      draft: smallText.replace('"otherwise": "rest"', '"otherwise": "nobody"'),
    });
    await button('format').focus();
    await page.keyboard.press('Control+s');
    expect(await page.evaluate('getSelection().toString()')).toBe('"nobody"');
    expect(opened.isClosed()).toBe(false);
    await page.keyboard.type('"rest"');
    await page.keyboard.press('Control+s');
    await closed();
    expect(JSON.parse(draft()?.json ?? '')).toEqual(small);
  });

  test('Enter on a problem leads to its place', async () => {
    const { page } = await open({ draft: smallText.replace('"otherwise": "rest"', '"otherwise": "nobody"') });
    await page.locator('.editor-problems button').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('getSelection().toString()')).toBe('"nobody"');
    expect(await page.locator('.cm-activeLine').textContent()).toContain('"otherwise"');
  });

  test('Tab indents; Esc and then Tab leave the text', async () => {
    const { page } = await open();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toContain('cm-content');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).not.toContain('cm-content');
    await page.getByText(editorTexts.hint.en).waitFor();
  });
});

describe('failures', () => {
  test('of the first call are told, and it can be tried again', async () => {
    const { page, refuse, seriousFindings } = await open({ refuse: 'readEditor' });
    await page.getByRole('alert').filter({ hasText: 'Service unavailable' }).waitFor();
    expect(await seriousFindings()).toEqual([]);
    refuse(null);
    await button('again').click();
    await page.locator('.cm-content').waitFor();
  });

  test('of keeping are told above the buttons, nothing is lost, and using it again works', async () => {
    const { page, refuse, draft } = await open();
    refuse('keepDraft');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await page.getByRole('alert').filter({ hasText: 'not kept yet: Service unavailable' }).waitFor();
    await button('use').click();
    await page.getByRole('alert').filter({ hasText: 'That did not work' }).waitFor();
    expect(opened.isClosed()).toBe(false);
    expect(draft()?.json).toBe(smallText);
    refuse(null);
    await button('use').click();
    await closed();
    expect(draft()?.json).toBe(`${smallText} `);
  });
});

test('a word that is there already is replaced as a whole, whatever part of it stands behind the cursor', async () => {
  const { page, putCursor, draft } = await open();
  const [line, column] = placeOf('"equal"');
  await putCursor(line, column + '"eq'.length);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('end');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: '"endsWith"' }).click();
  const [keyLine, keyColumn] = placeOf('"otherwise"');
  await putCursor(keyLine, keyColumn + 3);
  await page.keyboard.press('Control+Space');
  await page.locator('.cm-tooltip-autocomplete li', { hasText: '"otherwise"' }).click();
  await button('use').click();
  await closed();
  expect(draft()?.json).toBe(smallText.replace('"equal"', '"endsWith"'));
});

test('hostile texts are shown as texts', async () => {
  const hostile = '<img src=x onerror=document.title=1>';
  const { page, faults } = await open({
    draft: JSON.stringify(
      {
        ...small,
        title: hostile,
        facts: { [hostile]: { kind: 'number', title: hostile } },
        segments: [{ id: hostile, title: hostile, color: hostile, playbook: [hostile] }],
        rules: [{ ...small.rules[0], name: hostile }],
        otherwise: '</script><script>document.title=1</script>',
      },
      null,
      2,
    ),
  });
  await page.locator('.editor-problems > .error', { hasText: hostile }).first().waitFor();
  await page.locator('.cm-content').focus();
  await page.locator('.editor-problems button').last().click();
  await page.keyboard.press('Backspace');
  await page.keyboard.type('"');
  await page.locator('.cm-tooltip-autocomplete', { hasText: hostile }).waitFor();
  expect(await page.locator('img, script').count()).toBe(2);
  expect(await page.title()).toBe(editorTexts.label.en);
  expect(faults).toEqual([]);
});

test('a text full of problems lists fifty and says how many more there are', async () => {
  const rules = Array.from({ length: 70 }, (_, at) => ({ ...small.rules[0], name: `rule ${at}`, event: 7 }));
  await open({ draft: JSON.stringify({ ...small, rules }) });
  await opened.page.locator('.editor-problems > .more').waitFor();
  expect(await opened.page.locator('.editor-problems > .error').count()).toBe(50);
  expect(await status().textContent()).toMatch(/^\d+ problems$/);
});
