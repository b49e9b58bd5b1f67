import { expect, test } from 'vitest';
import { headerWords } from '../../../src/core/facts/matchHeader';
import { neededRoles, type RoleSpec, roleCatalog, roles } from '../../../src/core/facts/roles';

const spec = (role: keyof typeof roleCatalog): RoleSpec => roleCatalog[role];

test.each(roles)('%s is known by English and Chinese names, each once', (role) => {
  const names = spec(role).names.map((name) => name.replace(/ /g, ''));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.some((name) => /^[a-z]/.test(name))).toBe(true);
  expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
});

test.each(roles)('the names of %s stand as headers are read', (role) => {
  for (const name of spec(role).names) expect(headerWords(name)).toBe(name);
});

test('the roles that a table needs exist in that kind of table', () => {
  for (const role of neededRoles.orders) expect(spec(role).in).toContain('orders');
  for (const role of neededRoles.customers) expect(spec(role).in).toContain('customers');
});
