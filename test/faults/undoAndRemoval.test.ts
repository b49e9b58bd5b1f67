import { undoAndRemoval } from './commands/undoAndRemoval';
import { tryInMemory } from './tryOn';

undoAndRemoval(tryInMemory);
