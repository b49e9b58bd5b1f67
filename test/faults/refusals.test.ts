import { refusals } from './commands/refusals';
import { tryInMemory } from './tryOn';

refusals(tryInMemory);
