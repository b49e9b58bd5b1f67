/** Files made to fill the memory, to hang their reader or to smuggle something in: one sentence, or a spreadsheet. */
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { crc32 } from '../../src/host/files/crc32';
import { writeXlsx } from '../../src/host/files/writeXlsx';
import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { someOrders } from '../addon/someOrders';
import { makeZip, type ZipEntry } from '../host/files/zips';
import { type FileThread, fileThread } from './fileThread';
import { formulaTexts, hostileText, hostileTexts, markupTexts } from './hostileTexts';
import { tally, trials } from './tally';

const { count, of } = tally('Files');

let thread: FileThread;
beforeAll(async () => {
  thread = await fileThread();
});
afterAll(() => thread?.close());

/** The code of a problem, or `opened`; whatever else becomes of a file is a failure. */
async function open(bytes: Uint8Array, path = 'shop.xlsx'): Promise<string> {
  const fate = await thread.open(bytes, path);
  if ('threw' in fate) throw new Error(fate.threw);
  const outcome = 'problem' in fate ? fate.problem : 'opened';
  count(outcome);
  if ('sentence' in fate) expect(fate.sentence).toMatch(/^shop\.\w+[:,] .{20,400}\.$/s);
  return outcome;
}

const spreadsheetml = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  readonly sheet?: string;
  readonly names?: string;
  readonly prolog?: string;
  readonly more?: readonly ZipEntry[];
  readonly without?: string;
}

/** A workbook whose one sheet holds this; `prolog` stands before the root of each part. */
function workbook({ sheet = ONE, names = '', prolog = '', more = [], without = '' }: Parts): Uint8Array {
  const entries = [
    {
      name: 'xl/workbook.xml',
      text: `${prolog}<workbook ${spreadsheetml} xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    },
    { name: 'xl/worksheets/sheet1.xml', text: `${prolog}<worksheet ${spreadsheetml}>${sheet}</worksheet>` },
    ...more,
  ];
  return makeZip(entries.filter(({ name }) => name !== without));
}

const row = (cells: string, attributes = 'r="1"') =>
  `<sheetData><row ${attributes}>${cells}</row></sheetData>`;
const ONE = row('<c r="A1"><v>1</v></c>');
const named = (target: string, name = 'all') =>
  `<definedNames><definedName name="${name}">${target}</definedName></definedNames>`;
/** Entries that share their packed content, so that making them costs nothing. */
const copies = (times: number, text: string, name: (at: number) => string): ZipEntry[] => {
  const [packed, checkSum] = [deflateRawSync(text), crc32(Buffer.from(text))];
  return Array.from({ length: times }, (_, at) => ({ name: name(at), text, packed, checkSum }));
};

describe('workbooks that would fill the memory', () => {
  const cells = `<worksheet ${spreadsheetml}><sheetData><row r="1">${'<c r="A1" s="0"/>'.repeat(250_000)}</row></sheetData></worksheet>`;
  const zeros = '0'.repeat(6_000_000);

  test.each<[string, () => Uint8Array, string]>([
    [
      'ten million blank cells',
      () => workbook({ more: copies(40, cells, (at) => `xl/worksheets/sheet${at + 2}.xml`) }),
      'tooManyParts',
    ],
    [
      '600 MB of zeros in 600 kB',
      () => workbook({ more: copies(100, zeros, (at) => `xl/media/image${at}.png`) }),
      'unpacksTooLarge',
    ],
    [
      'a picture that is 6 MB and says 100 bytes',
      () => workbook({ more: [{ name: 'xl/media/image1.png', text: zeros, claimed: 100 }] }),
      'damagedWorkbook',
    ],
    [
      'a text that is 6 MB and says 100 bytes',
      () => workbook({ more: [{ name: 'xl/sharedStrings.xml', text: zeros, claimed: 100 }] }),
      'damagedWorkbook',
    ],
    [
      'a part that says more than it is',
      () => workbook({ more: [{ name: 'xl/media/image1.png', text: 'x', claimed: 100_000_000 }] }),
      'damagedWorkbook',
    ],
    ['a name for all cells there are', () => workbook({ names: named('S!$A$1:$XFD$1048576') }), 'opened'],
    [
      'a thousand names for a column each',
      () =>
        workbook({
          names: `<definedNames>${Array.from({ length: 1000 }, (_, at) => `<definedName name="n${at}">S!$A$1:$A$1048576</definedName>`).join('')}</definedNames>`,
        }),
      'opened',
    ],
    [
      'merged cells in quotes of another kind',
      () => workbook({ sheet: `${ONE}<mergeCells><mergeCell ref='C1:XFD1048576'/></mergeCells>` }),
      'opened',
    ],
    [
      'merged cells behind a line break and an entity',
      () =>
        workbook({ sheet: `${ONE}<mergeCells><mergeCell\n\tref = "C1&#58;XFD&#x31;048576"/></mergeCells>` }),
      'opened',
    ],
    [
      'merged cells that only exceljs can read',
      () => workbook({ sheet: `${ONE}<mergeCells><mergeCell ref="C1:XFD1048576:Z9"/></mergeCells>` }),
      'opened',
    ],
    [
      'a drop-down for the whole sheet behind a sign',
      () =>
        workbook({
          sheet: `${ONE}<dataValidations><dataValidation type="list" prompt="a &gt; b > c" sqref="B2 C3:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>`,
        }),
      'opened',
    ],
    [
      'a column two billion wide',
      () => workbook({ sheet: `<cols><col min="1" max="2000000000" width="9"/></cols>${ONE}` }),
      'damagedWorkbook',
    ],
    [
      'row four billion',
      () => workbook({ sheet: row('<c r="A4000000000"><v>1</v></c>', 'r="4000000000"') }),
      'damagedWorkbook',
    ],
    ['four hundred sheets', () => manySheets(400), 'opened'],
    [
      'cells in the far corners of many sheets',
      () => manySheets(12, '<sheetData><row r="1000"><c r="ALL1000"><v>1</v></c></row></sheetData>'),
      'tooManyCells',
    ],
    [
      'one long line among many short ones',
      () => new TextEncoder().encode(`${'a\n'.repeat(200_000)}${','.repeat(200_000)}x`),
      'tooManyCells',
    ],
  ])('%s', async (name, make, outcome) => {
    expect(await open(make(), name.startsWith('one long line') ? 'shop.csv' : 'shop.xlsx')).toBe(outcome);
  });
});

function manySheets(sheets: number, content = ONE): Uint8Array {
  const all = Array.from({ length: sheets }, (_, at) => at + 1);
  return makeZip([
    {
      name: 'xl/workbook.xml',
      text: `<workbook ${spreadsheetml} xmlns:r="${relations}"><sheets>${all.map((at) => `<sheet name="S${at}" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text: `<Relationships>${all.map((at) => `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}</Relationships>`,
    },
    ...all.map((at) => ({
      name: `xl/worksheets/sheet${at}.xml`,
      text: `<worksheet ${spreadsheetml}>${content}</worksheet>`,
    })),
  ]);
}

describe('workbooks that would hang their reader', () => {
  const many = (piece: string) => piece.repeat(Math.floor(1_500_000 / piece.length));
  test.each<[string, Parts]>([
    ...[
      '<mergeCell ',
      '<dataValidation ',
      '<cfRule ',
      '<c ',
      '<row ',
      '<f><v/>',
      '<x:mergeCell ref="',
      '<mergeCell ref="A1" ',
    ].map((piece): [string, Parts] => [`nothing but ${piece}`, { sheet: ONE + many(piece) }]),
    ...['<definedName ', '<definedName name="a">,', "'", ','].map((piece): [string, Parts] => [
      `names of nothing but ${piece}`,
      { names: named(many(piece)) },
    ]),
    ['a name of quotes and commas', { names: named(`${many("','")}'`) }],
    ['a theme of beginnings', { more: [{ name: 'xl/theme/theme1.xml', text: many('<a:clrScheme ') }] }],
    [
      'a number format of brackets',
      {
        sheet: row('<c r="A1" s="1"><v>45000</v></c>'),
        more: [
          {
            name: 'xl/styles.xml',
            text: `<styleSheet ${spreadsheetml}><numFmts count="1"><numFmt numFmtId="200" formatCode="yyyy${many('[')}"/></numFmts><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf/><xf numFmtId="200" applyNumberFormat="1"/></cellXfs></styleSheet>`,
          },
        ],
      },
    ],
    ['a formula of letters', { sheet: row(`<c r="A1"><f>${many('A1+')}1</f><v>1</v></c>`) }],
    ['a formula of quotes', { sheet: row(`<c r="A1"><f>${many("'")}</f><v>1</v></c>`) }],
  ])('%s', async (_, parts) => {
    expect(['opened', 'damagedWorkbook', 'tooManyParts']).toContain(await open(workbook(parts)));
  });
});

describe('workbooks that would smuggle something in', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, at) => `<!ENTITY a${at} "${`&a${at === 0 ? '' : at - 1};`.repeat(10)}">`).join('')}<!ENTITY file SYSTEM "file:///etc/passwd">]>`;
  test.each<[string, Parts, string]>([
    [
      'entities that expand a billion times',
      { prolog: laughs, sheet: row('<c r="A1" t="inlineStr"><is><t>&a29;</t></is></c>') },
      'damagedWorkbook',
    ],
    [
      'an entity that names a file',
      { prolog: laughs, sheet: row('<c r="A1" t="inlineStr"><is><t>&file;</t></is></c>') },
      'damagedWorkbook',
    ],
    [
      'names of entries that lead out of the archive',
      {
        more: [
          { name: '../../../tmp/fenlei-was-here', text: 'x' },
          { name: '/etc/fenlei', text: 'x' },
          { name: 'C:\\x', text: 'x' },
        ],
      },
      'opened',
    ],
    ['the name of a member of all objects', { names: named('__proto__!$A$1') }, 'opened'],
    [
      'such names everywhere',
      {
        names: named('constructor!$A$1:$B$2', '__proto__'),
        sheet: `${ONE}<dataValidations><dataValidation type="list" sqref="__proto__"><formula1>1</formula1></dataValidation></dataValidations>`,
      },
      'opened',
    ],
    [
      'two entries of one name',
      { more: [{ name: 'xl/workbook.xml', text: '<workbook/>' }] },
      'damagedWorkbook',
    ],
    [
      'a wrong check sum',
      { more: [{ name: 'docProps/app.xml', text: '<a/>', checkSum: 5 }] },
      'damagedWorkbook',
    ],
    ['no list of sheets', { without: 'xl/workbook.xml' }, 'damagedWorkbook'],
    ['no relations', { without: 'xl/_rels/workbook.xml.rels' }, 'damagedWorkbook'],
    ['no sheet', { without: 'xl/worksheets/sheet1.xml' }, 'damagedWorkbook'],
    [
      'a formula that reads another file',
      {
        sheet: row(`<c r="A1"><f>'[1]Other'!A1</f><v>5</v></c>`),
        more: [{ name: 'xl/externalLinks/externalLink1.xml', text: '<externalLink/>' }],
      },
      'opened',
    ],
  ])('%s', async (_, parts, outcome) => {
    expect(await open(workbook(parts))).toBe(outcome);
  });

  test('texts that look like formulas are texts', async () => {
    const texts = [...formulaTexts, ...markupTexts].filter((text) => !/[\r\n\t]/.test(text));
    const escaped = (text: string) => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    const cells = texts.map(
      (text, at) =>
        `<row r="${at + 1}"><c r="A${at + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c></row>`,
    );
    const fate = await thread.open(
      workbook({ sheet: `<sheetData>${cells.join('')}</sheetData>` }),
      'shop.xlsx',
    );
    if (!('start' in fate)) throw new Error(JSON.stringify(fate));
    const [[values, formulas]] = JSON.parse(fate.start);
    expect(values.flat()).toEqual(texts.slice(0, 20));
    expect(formulas.flat().filter((formula: string) => formula !== '')).toEqual([]);
    count('opened');
  });
});

describe('files broken by chance', () => {
  test('workbooks with bytes changed, cut, repeated or put in', async () => {
    const backend = createMemoryBackend({ sheets: [{ name: 'S' }] });
    const rows = someOrders(5);
    backend.write(0, 'value', { row: 0, column: 0, rows: rows.length, columns: 5 }, rows);
    const whole = await writeXlsx(backend, 'S');
    const damage = fc.array(
      fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.constantFrom('set', 'cut', 'repeat', 'end')),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(damage, async (places) => {
        let bytes: Uint8Array = whole.slice();
        for (const [at, byte, how] of places) {
          if (how === 'set') bytes[at % bytes.length] = byte;
          else if (how === 'end') bytes = bytes.slice(0, at);
          else
            bytes = Uint8Array.from([
              ...bytes.slice(0, at),
              ...(how === 'repeat' ? bytes.slice(Math.max(0, at - byte)) : bytes.slice(at + byte)),
            ]);
        }
        await open(bytes);
      }),
      trials(60),
    );
  });

  /** Changes inside the parts, packed anew: what is broken is the XML. */
  test('workbooks with texts changed', async () => {
    const sheet =
      '<dimension ref="A1:B2"/><cols><col min="1" max="2" width="9"/></cols><sheetData><row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1" s="0"><f t="shared" ref="B1:B2" si="0">A1&amp;"x"</f><v>1</v></c></row><row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2"><f t="shared" si="0"/><v></v></c></row></sheetData><autoFilter ref="A1:B2"/><mergeCells><mergeCell ref="C1:D2"/></mergeCells><conditionalFormatting sqref="A1:B2"><cfRule type="expression" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting><dataValidations><dataValidation type="list" sqref="A9"><formula1>"a"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="x"/></hyperlinks>';
    const piece = fc.oneof(
      hostileText,
      fc.constantFrom(
        'A1:XFD1048576',
        '-1',
        '1e9',
        '4294967296',
        'NaN',
        '"',
        '<',
        '>',
        '&',
        '</row>',
        '<row r="9999999999">',
        ']]>',
        '<![CDATA[',
        '<!--',
        '<?x?>',
        'XFE1',
        'A0',
        'A1048577',
        ' ',
      ),
    );
    const edits = fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const text = changes.reduce((xml, [at, gone, put]) => {
          const from = at % xml.length;
          return xml.slice(0, from) + put + xml.slice(from + gone);
        }, sheet);
        await open(workbook({ sheet: text }));
      }),
      trials(120),
    );
  });

  test('texts of any bytes, of half quotes, of hostile cells and of one endless field', async () => {
    const line = fc.array(fc.oneof(hostileText, fc.constantFrom('1', '2026-01-02', '"', '""', '"a"b"')), {
      maxLength: 6,
    });
    const table = fc
      .tuple(
        fc.array(line, { maxLength: 12 }),
        fc.constantFrom(',', ';', '\t', '|', '\u0000'),
        fc.constantFrom('\n', '\r\n', '\r'),
      )
      .map(([rows, mark, end]) => rows.map((cells) => cells.join(mark)).join(end));
    const bytes = fc.oneof(
      table.map((text) => new TextEncoder().encode(text)),
      table.map((text) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))),
      table.map(
        (text) =>
          new Uint8Array(
            Buffer.concat([Buffer.from('a,b\n'), Buffer.from(text, 'latin1'), Buffer.from('客户')]),
          ),
      ),
      fc.uint8Array({ maxLength: 400 }),
      fc
        .constantFrom('x', '"', ' ', '1', '(', '9e', '\u0000', '日', ' 1', '- ')
        .map((piece) => new TextEncoder().encode(`a,b\n1${piece.repeat(1_000_000)}!,2`)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => void (await open(given, 'shop.csv'))),
      trials(120),
    );
    for (const text of hostileTexts) await open(new TextEncoder().encode(`a,b\n${text},${text}`), 'shop.csv');
  });
});

test('both outcomes were seen often', () => {
  expect(of('opened')).toBeGreaterThan(50);
  expect(of('damagedWorkbook')).toBeGreaterThan(50);
});
