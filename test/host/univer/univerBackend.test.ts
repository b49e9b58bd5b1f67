import { afterAll } from 'vitest';
import { conformance } from '../backendConformance';
import { createUniverInstance } from './univerInstance';

const instance = createUniverInstance();
afterAll(() => instance.dispose());

conformance('the Univer backend', () => instance.open());
