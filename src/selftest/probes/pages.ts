/** HtmlService and Utilities: what a page may hold. */
import type { Probe } from '../probe';

const host = 'src/host/services/html.ts';

export const pageProbes: readonly Probe[] = [
  {
    id: 'pages.title',
    assumption: 'A page has no title at first, and appendUntrusted escapes.',
    how: 'createHtmlOutput("<b>").appendUntrusted("<i>\'&\\""), then title and content',
    source: '§9 [live-tested by others]',
    host,
    expected: '["","<b>&#60;i&#62;&#39;&#38;&#34;"]',
    observe: () => {
      const page = HtmlService.createHtmlOutput('<b>').appendUntrusted('<i>\'&"');
      return [page.getTitle(), page.getContent()];
    },
  },
  {
    id: 'pages.size',
    assumption: 'The size of a page of Fenlei has no effect on getWidth and getHeight.',
    how: 'getWidth, getHeight, then setWidth(300)',
    source: '§11 [assumed]',
    host,
    expected: '[null,null,300]',
    observe: () => {
      const page = HtmlService.createHtmlOutput('x');
      return [page.getWidth(), page.getHeight(), page.setWidth(300).getWidth()];
    },
  },
  {
    id: 'pages.comments',
    assumption: 'Comments and backticks in scripts come back as they were; a browser may get less.',
    how: 'createHtmlOutput of a script with // and /* */ inside a template literal, then getContent',
    source: '§12 [one report]',
    host,
    expected: '"<script>var a = `http://x // y`; /* b */ var c = `/* d */`;</script>"',
    observe: ({ note }) => {
      note('What the browser gets only a browser sees.');
      return HtmlService.createHtmlOutput(
        '<script>var a = `http://x // y`; /* b */ var c = `/* d */`;</script>',
      ).getContent();
    },
  },
  {
    id: 'pages.scriptlet',
    assumption: 'Not known to the host: templates.',
    how: "createTemplate('<?= 1 + 1 ?>').evaluate().getContent()",
    source: '§12 [doc]',
    host,
    expected: 'Exception: not emulated: HtmlService.createTemplate',
    believed: '"2"',
    observe: () => HtmlService.createTemplate('<?= 1 + 1 ?>').evaluate().getContent(),
  },
  {
    id: 'pages.scriptletEscapes',
    assumption: 'Not known to the host: what a template escapes.',
    how: 'createTemplate(\'<?= "<b>" ?><?!= "<i>" ?>\').evaluate().getContent()',
    source: '§12 [doc]',
    host,
    expected: 'Exception: not emulated: HtmlService.createTemplate',
    believed: '"&lt;b&gt;<i>"',
    observe: () => HtmlService.createTemplate('<?= "<b>" ?><?!= "<i>" ?>').evaluate().getContent(),
  },
  {
    id: 'pages.scriptletPlain',
    assumption: 'A page that is no template keeps <? as it is.',
    how: "createHtmlOutput('<p><?= 1 ?></p>').getContent()",
    source: '§12 [doc]',
    host,
    expected: '"<p><?= 1 ?></p>"',
    observe: () => HtmlService.createHtmlOutput('<p><?= 1 ?></p>').getContent(),
  },
  {
    id: 'pages.malformed',
    assumption: 'A malformed page is accepted.',
    how: "createHtmlOutput('<p <b').getContent()",
    source: '§12 [assumed]',
    host,
    expected: '"<p <b"',
    observe: () => HtmlService.createHtmlOutput('<p <b').getContent(),
  },
  {
    id: 'pages.large',
    assumption: 'A page may have a million characters.',
    how: 'createHtmlOutput of a script of a million characters, then the length of getContent',
    source: '§12 [assumed]',
    host,
    expected: '1000028',
    observe: () =>
      HtmlService.createHtmlOutput(`<script>var a = '${'x'.repeat(1e6)}';</script>`).getContent().length,
  },
  {
    id: 'pages.veryLarge',
    assumption: 'A page may have ten million characters.',
    how: 'createHtmlOutput of a script of ten million characters, then the length of getContent',
    source: '§12 [assumed]',
    host,
    expected: '10000028',
    mayEnd: true,
    observe: () =>
      HtmlService.createHtmlOutput(`<script>var a = '${'x'.repeat(1e7)}';</script>`).getContent().length,
  },
  {
    id: 'pages.missing',
    assumption: 'A page that is not in the project is refused in these words.',
    how: "createHtmlOutputFromFile('Nope')",
    source: '§9 [live-tested by others]',
    host,
    expected: 'Exception: No HTML file named Nope was found.',
    observe: () => HtmlService.createHtmlOutputFromFile('Nope') && 'accepted',
  },
  {
    id: 'pages.metaTag',
    assumption: 'Any meta tag may be added.',
    how: "addMetaTag('foo', 'bar')",
    source: '§12 [assumed]',
    host,
    expected: '"accepted"',
    observe: () => HtmlService.createHtmlOutput('x').addMetaTag('foo', 'bar') && 'accepted',
  },
  {
    id: 'pages.objectTexts',
    assumption: 'Objects of the services say their class as text.',
    how: 'String of a sheet, a range, a filter, a condition, a page',
    source: '§9 [live-tested by others]',
    host: 'src/host/services/serviceObject.ts',
    expected: '["Sheet","Range","Filter","ConditionalFormatBooleanCondition","HtmlOutput"]',
    observe: ({ sheet, range }) => [
      String(sheet()),
      String(range('A1')),
      String(range('A1').createFilter()),
      String(SpreadsheetApp.newConditionalFormatRule().whenCellEmpty().getBooleanCondition()),
      String(HtmlService.createHtmlOutput('x')),
    ],
  },
  {
    id: 'pages.base64',
    assumption: 'Base64 of Chinese is that of UTF-8, bytes are signed.',
    how: 'Utilities.base64Encode("分类"), base64Decode of it',
    source: '§2 [doc]',
    host: 'src/host/services/bytes.ts',
    expected: '["5YiG57G7",[-27,-120,-122,-25,-79,-69]]',
    observe: () => {
      const text = Utilities.base64Encode('分类');
      return [text, Utilities.base64Decode(text)];
    },
  },
  {
    id: 'pages.formatString',
    assumption: 'formatString fills places as in C, and %s of a whole number ends in no .0.',
    how: "formatString('%s %d %05.2f %s', 'a', 7, 3.5, 5)",
    source: '§9 [live-tested by others]',
    host: 'src/host/services/formatString.ts',
    expected: '"a 7 03.50 5"',
    observe: () => Utilities.formatString('%s %d %05.2f %s', 'a', 7, 3.5, 5),
  },
];
