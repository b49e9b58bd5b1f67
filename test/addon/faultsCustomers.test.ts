import { scenes } from './everyCall';
import { faultsOf } from './faultsOf';

faultsOf('customers', scenes.customers);
