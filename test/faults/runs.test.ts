import { test, vi } from 'vitest';
import { type Command, everyFault } from './everyFault';
import { customers, joined, lowHeader, orders } from './sheets';
import { again, click, remove, undo } from './steps';
import { report } from './report';

vi.setConfig({ testTimeout: 1_800_000 });

const first: Command<void> = {
  command: click('segmentCustomers'),
  next: [again(click('segmentCustomers')), undo('prepared'), remove],
};

test.each(Object.entries({ orders, customers, lowHeader, joined }))(
  'a first run from the menu: %s',
  async (name, shape) => report(`first run from the menu, ${name}`, await everyFault(shape, first)),
);
