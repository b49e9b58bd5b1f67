/** The spots of the source where a text could become markup, an address, a style or a program: these, and no others. */
import { expect, test } from 'vitest';
import { readSource, withoutProse } from '../sourceFiles';

/** What shows texts: the pages of the add-on, the workbench, and what hands pages over. */
const shows = /^src\/(?:addon\/|sidebar\/|host\/(?:page|workbench)\/|host\/services\/html\.ts)/;

const spot =
  /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|DOMParser|srcdoc|cssText|createHtmlOutput|appendUntrusted|setContent)\b|\bdocument\.write|\bnew Function\b|\beval\(|\bwindow\.open\b|\blocation\.(?:href|assign|replace)\b|\bhref=|\bsrc=|\bxlinkHref\b|\.(?:href|src)\s*=(?!=)|\bstyle=|\.style\b|setAttribute\((?!')/g;

/** By file, with what keeps somebody's text from being more than a text there. */
const known: Readonly<Record<string, readonly [spots: readonly string[], why: string]>> = {
  'src/host/page/htmlFrame.ts': [
    ['srcdoc'],
    'pages of the script, in a sandbox that may load and send nothing',
  ],
  'src/host/services/html.ts': [
    ['createHtmlOutput', 'setContent', 'setContent', 'appendUntrusted', 'setContent'],
    'what a script makes its page of, for that sandbox',
  ],
  'src/host/workbench/element.ts': [
    ['setAttribute('],
    'names are written in the source, nowhere in capitals or as on…',
  ],
  'src/host/workbench/files/download.ts': [['.href ='], 'an address of a blob'],
  'src/host/workbench/pages.ts': [['.style', '.style'], 'sizes in pixels'],
  'src/sidebar/customer/InPack.tsx': [['style='], 'a colour that parsePack read as #rrggbb'],
  'src/sidebar/controls/Swatch.tsx': [['style='], 'the same'],
  'src/sidebar/rules/ColorField.tsx': [['style='], 'colours that Fenlei offers'],
  'src/sidebar/segment/PackGallery.tsx': [['style=', 'style='], 'colours that parsePack read, and counts'],
  'src/sidebar/segment/PreviewPart.tsx': [['style='], 'a share of customers'],
  'src/sidebar/report/PackSummary.tsx': [['style='], 'a share of customers'],
  'src/sidebar/quality/CrmPart.tsx': [['href='], 'an address of a blob'],
};

test('texts become markup, addresses, styles or programs in these spots only, each known to be harmless', () => {
  const found = readSource()
    .filter(({ path }) => shows.test(path))
    .map(({ path, text }): [string, string[]] => [path, withoutProse(text).match(spot) ?? []])
    .filter(([, spots]) => spots.length > 0)
    .sort();
  const expected = Object.entries(known)
    .map(([path, [spots]]): [string, string[]] => [path, [...spots]])
    .sort();
  expect(found).toEqual(expected);
});
