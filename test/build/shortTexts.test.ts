/** Texts of a page written shorter: the same objects come out. */
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { shortTexts } from '../../src/build/shortTexts';

const run = (script: string) => JSON.parse(JSON.stringify(runInNewContext(shortTexts(script))));

test.each([
  ['a text', '({en:"a","zh-CN":"b","zh-TW":"c"})'],
  [
    'texts within an object, in another order and with marks in them',
    '({x:{"zh-TW":"c,\\"}","en":"a","zh-CN":"b"},y:[{en:"1","zh-CN":"2","zh-TW":"3"}]})',
  ],
  ['an object with a fourth name', '({en:"a","zh-CN":"b","zh-TW":"c",fr:"d"})'],
  ['an object of which a value is none', '(k=>({en:k,"zh-CN":"b","zh-TW":"c"}))("a")'],
  ['a text right behind a word', '(()=>{return{en:"a","zh-CN":"b","zh-TW":"c"}})()'],
  ['two languages', '({en:"a","zh-CN":"b"})'],
])('%s', (_, script) => {
  expect(run(script)).toEqual(JSON.parse(JSON.stringify(runInNewContext(script))));
});

test('only whole texts of plain words are written shorter', () => {
  expect(shortTexts('f({en:"a","zh-CN":"b","zh-TW":"c"})')).toMatch(/f\(ƒ\("a","b","c"\)\)$/);
  expect(shortTexts('f({en:"a","zh-CN":g(),"zh-TW":"c"})')).toContain('"zh-CN":g()');
});
