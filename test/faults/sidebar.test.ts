import { sidebar } from './commands/sidebar';
import { tryInMemory } from './tryOn';

sidebar(tryInMemory);
