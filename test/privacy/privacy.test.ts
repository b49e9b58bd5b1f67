/** What Fenlei asks of its users and where what it keeps stays: read from the built files, as the README promises it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { html, code as script } from '../addon/workbook';
import { root } from '../sourceFiles';
import { goneAddresses, unknownAddresses } from './addresses';
import { googleGlobals, namedServices } from './namedServices';
import { neededScopes } from './neededScopes';
import { pageDoors } from './pageDoors';

const { oauthScopes, exceptionLogging } = JSON.parse(readFileSync(join(root, 'appsscript.json'), 'utf8'));

describe('permissions', () => {
  test('the manifest asks for exactly what the named services need', () => {
    expect(neededScopes(namedServices(script))).toEqual({ scopes: oauthScopes, faults: [] });
  });

  test.each([
    ['a request to another computer', 'UrlFetchApp.fetch("x")', 'names UrlFetchApp.fetch'],
    ['mail', 'MailApp.sendEmail("x", "y", "z")', 'names MailApp.sendEmail'],
    ['other files', 'DriveApp.getFiles()', 'names DriveApp.getFiles'],
    ['a trigger', 'ScriptApp.newTrigger("x")', 'names ScriptApp.newTrigger'],
    ['an advanced service', 'Drive.Files.list()', 'names Drive.Files'],
    ['a service handed on', 'use(UrlFetchApp)', 'hands on UrlFetchApp whole'],
    [
      'a service under a name made up',
      'SpreadsheetApp["open" + "ById"]("x")',
      'hands on SpreadsheetApp whole',
    ],
  ])('%s would be found', (_, body, says) => {
    expect(neededScopes(namedServices(`function f() { ${body}; }`)).faults.join()).toContain(says);
  });

  test.each([
    ['another spreadsheet', 'SpreadsheetApp.openById("x")', 'https://www.googleapis.com/auth/spreadsheets'],
    ['who the user is', 'Session.getActiveUser()', 'https://www.googleapis.com/auth/userinfo.email'],
  ])('%s would need more', (_, body, scope) => {
    expect(neededScopes(namedServices(`function f() { ${body}; }`)).scopes).toEqual([scope]);
  });

  test('the list of services is the whole of Google’s', () => {
    for (const name of ['UrlFetchApp', 'GmailApp', 'DriveApp', 'Jdbc', 'Sheets', 'BigQuery'])
      expect(googleGlobals).toContain(name);
    expect(googleGlobals.size).toBeGreaterThan(50);
  });
});

describe('nothing leaves the file', () => {
  const pages = Object.entries(html);

  test('no address that could be asked stands in anything that is pushed', () => {
    const texts = [script, ...Object.values(html)];
    expect(texts.flatMap(unknownAddresses)).toEqual([]);
    expect(goneAddresses(texts)).toEqual([]);
  });

  test.each([
    ['a script from elsewhere', '<script src="//cdn.example/x.js"></script>', '//cdn.example/x.js'],
    ['a picture in a style', 'a{background:url(https://example.org/a.png)}', 'https://example.org/a.png'],
    ['a socket', 'new WebSocket("wss://example.org")', 'wss://example.org'],
  ])('%s would be found', (_, text, address) => {
    expect(unknownAddresses(text)).toEqual([address]);
  });

  test('errors, whose texts may quote cells, are not logged at Google, nor is anything else', () => {
    expect(exceptionLogging).toBe('NONE');
    expect(namedServices(script).members.filter((member) => member.startsWith('Logger'))).toEqual([]);
    // The one console call is json-rules-engine's, made only where a browser's storage asks for it.
    expect(script.match(/console\.\w+/g)).toEqual(['console.debug']);
  });

  test.each(pages)('the page %s opens no way out and keeps nothing in the browser', (_, page) => {
    expect(pageDoors(page)).toEqual([]);
  });

  test.each([
    ['fetch', 'fetch("/x")'],
    ['fetch', 'window.fetch("/x")'],
    ['XMLHttpRequest', 'new XMLHttpRequest()'],
    ['sendBeacon', 'navigator.sendBeacon("/x")'],
    ['setItem', 'localStorage.setItem("a", "b")'],
    ['cookie', 'document.cookie = "a"'],
    ['import()', 'import("/x")'],
  ])('%s would be found: %s', (door, body) => {
    expect(pageDoors(`<script>${body}</script>`)).toContain(door);
  });
});

describe('what is kept', () => {
  /** Which stores there are, and by which words the README's section names each. */
  const stores = {
    'CacheService.getDocumentCache': 'cache',
    'PropertiesService.getUserProperties': 'user properties',
    addDeveloperMetadata: 'developer metadata',
    hideSheet: 'hidden tab',
  };
  const { members, called } = namedServices(script);
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /^## Privacy\n([\s\S]*?)^## /m.exec(readme) ?? [];

  test('lies in no store of Google’s but two, and in the file', () => {
    const named = members.filter((member) => /^(Properties|Cache)Service\./.test(member));
    expect(named).toEqual(Object.keys(stores).filter((store) => store.includes('.')));
    for (const method of ['addDeveloperMetadata', 'hideSheet']) expect(called).toContain(method);
  });

  test.each(Object.entries(stores))('the README tells of %s', (_, words) => {
    expect(section).toContain(words);
  });

  test('the README names the permissions', () => {
    for (const scope of oauthScopes) expect(section).toContain(scope.replace(/^.*\//, ''));
  });
});
