import { runsFromMenu } from './commands/runsFromMenu';
import { tryInMemory } from './tryOn';

runsFromMenu(tryInMemory);
