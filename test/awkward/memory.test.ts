import { createMemoryBackend } from '../../src/host/memory/memoryBackend';
import { awkwardSheets } from './awkwardSheets';
import { everyCommand } from './everyCommand';

everyCommand(awkwardSheets, createMemoryBackend);
