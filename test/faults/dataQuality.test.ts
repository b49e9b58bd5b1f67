import { dataQuality } from './commands/dataQuality';
import { tryInMemory } from './tryOn';

dataQuality(tryInMemory);
