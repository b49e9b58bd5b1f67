import { expect, test } from 'vitest';
import { findLostParts } from '../../../src/host/files/lostParts';

const workbook = (name: string, target: string) =>
  `<workbook><definedNames><definedName name="${name}">${target}</definedName></definedNames></workbook>`;

test.each<[string, string, readonly string[]]>([
  ['xl/charts/chart1.xml', '', ['charts']],
  ['xl/chartsheets/sheet1.xml', '', ['charts']],
  ['xl/pivotTables/pivotTable1.xml', '', ['pivotTables']],
  ['xl/slicers/slicer1.xml', '', ['slicers']],
  ['xl/threadedComments/threadedComment1.xml', '', ['threads']],
  ['xl/drawings/drawing1.xml', '<xdr:twoCellAnchor><xdr:sp macro="">', ['shapes']],
  ['xl/drawings/drawing1.xml', '<xdr:twoCellAnchor><xdr:pic>', []],
  ['xl/worksheets/sheet1.xml', '<cfRule type="duplicateValues" dxfId="0"/>', ['rules']],
  ['xl/worksheets/sheet1.xml', '<cfRule type="cellIs" dxfId="0"/>', []],
  ['xl/workbook.xml', workbook('vat', '0.19'), ['names']],
  ['xl/workbook.xml', workbook('all', 'Orders!$A:$A'), ['names']],
  ['xl/workbook.xml', workbook('part', "'My, shop'!$A$1:$B$9,Orders!$C$3"), []],
  ['xl/workbook.xml', workbook('_xlnm.Print_Titles', 'Orders!$1:$1'), []],
])('%s with "%s" loses %j', (name, content, expected) => {
  const zip = { names: [name], text: (asked: string) => (asked === name ? content : '') };
  expect(findLostParts(zip)).toEqual(expected);
});
