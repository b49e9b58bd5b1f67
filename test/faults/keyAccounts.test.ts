import { keyAccounts } from './commands/keyAccounts';
import { tryInMemory } from './tryOn';

keyAccounts(tryInMemory);
