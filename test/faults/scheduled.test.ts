import { scheduled } from './commands/scheduled';
import { tryInMemory } from './tryOn';

scheduled(tryInMemory);
